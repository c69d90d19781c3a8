/** `npm start`: builds the site and serves it. */
import { basePath } from '../src/hosting/address.ts';
import { portFrom, serve } from './serve.ts';
import { run } from './steps.ts';
import { orStop } from './stop.ts';

const base = await orStop(() => basePath(process.env.BASE_PATH));
const port = await orStop(() => portFrom(process.env.PORT ?? '4321'));

const built = await run({ title: 'Building the site', command: ['astro', 'build'] });
if (!built) process.exit(1);

const { address } = await orStop(() => serve('dist', base, port));
if (!process.env.SITE_URL) {
  console.log('\nSITE_URL is not set: cards, feeds and citations name the local address.');
}
console.log(`\nThe site is at ${address}  (Ctrl-C stops it)`);
