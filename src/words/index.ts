/**
 * The interface words of the site's language, for everything that is built ahead.
 * What runs in the browser takes its words from the files beside this one, a few at a time.
 */
import { en } from './en.ts';

export const words = en;
