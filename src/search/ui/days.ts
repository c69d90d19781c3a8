/** A day as readers see it. Knows the language of the site; no record. */
import { search as words } from '../../words/search.ts';

/** Made once: it takes longer to make than a whole result takes to draw. */
const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });

/** `6 May 2024` for `2024-05-06`, and the like in other languages. */
export const longDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
