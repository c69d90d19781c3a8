/**
 * The parts of the matcher that only some searches need, fetched when a query first calls for them. They are kept here:
 * to hand out even a module that it has, a browser takes turns of its loop, and draws a frame between key and result.
 */
import { keeping } from './keep.ts';

const kept = keeping((fetchIt: () => Promise<unknown>) => fetchIt());
const part =
  <Part>(fetchIt: () => Promise<Part>) =>
  () =>
    kept(fetchIt) as Promise<Part>;

export const parts = {
  facets: part(() => import('./facets.ts')),
  fields: part(() => import('./fields.ts')),
  notices: part(() => import('./notices.ts')),
  numbers: part(() => import('./numbers.ts')),
  rescue: part(() => import('./rescue.ts')),
  stem: part(() => import('./stem.ts')),
};
