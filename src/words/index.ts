/** The interface words of the site's language. */
import { en } from './en.ts';

export const words = en;
