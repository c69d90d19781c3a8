/**
 * The parts of the matcher that only some searches need, fetched when a query first calls for them. They are kept here:
 * to hand out even a module that it has, a browser takes turns of its loop, and draws a frame between key and result.
 */
import { keeping } from './keep.ts';

export const parts = {
  exclusions: keeping(() => import('./exclusions.ts')),
  facets: keeping(() => import('./facets.ts')),
  fields: keeping(() => import('./fields.ts')),
  notices: keeping(() => import('./notices.ts')),
  numbers: keeping(() => import('./numbers.ts')),
  rescue: keeping(() => import('./rescue.ts')),
  stem: keeping(() => import('./stem.ts')),
};
