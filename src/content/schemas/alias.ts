/** Forms of one word or name that a search takes for each other. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

export const alias = z.strictObject({
  id: id('The permanent id.'),
  forms: z
    .array(text('One form, as somebody would type it.', 'printed'))
    .min(2)
    .describe('The forms; a search for one of them finds all.'),
});
