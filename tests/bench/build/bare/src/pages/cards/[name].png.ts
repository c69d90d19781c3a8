import { given, pathsOf } from '../../statements.ts';

const picture = Buffer.from(given.picture, 'base64');

export const getStaticPaths = () => pathsOf((number) => `crossing-${number}`);
export const GET = () => new Response(picture, { headers: { 'Content-Type': 'image/png' } });
