/** Where the content lies: `CONTENT_DIR` names another folder, through which the tests build a second article. */
import path from 'node:path';

export const contentFolder = path.resolve(process.env.CONTENT_DIR ?? 'content');
