/** How a check says that a record differs from the text, and the hash that stands for a text that is not stored. */
import { createHash } from 'node:crypto';

/** A difference between a record and the text. */
export interface Difference {
  /** The id of the statement; absent for the record of the article itself. */
  id?: string;
  /** The field that differs. */
  path: readonly (string | number)[];
  what: string;
  hint: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
