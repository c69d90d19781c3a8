/** A block of prose with its citations numbered, and the records of its sources: `notes.ts` joined to the content. */
import { content, get } from '../content/index.ts';
import type { Source } from '../content/schemas/records.ts';
import { escapeHtml } from '../quotes/markup.ts';
import { words } from '../words/index.ts';
import { idOf, numberCitations } from './notes.ts';

export interface Noted {
  html: string;
  notes: Source[];
  /** What the ids of the notes begin with. */
  block: string;
}

export function withNotes(written: string): Noted {
  const sourceOf = (id: string) => get(content.sources, id);
  const label = (id: string, number: number) => escapeHtml(words.voices.cited(number, sourceOf(id).short));
  const { html, sources } = numberCitations(written, label);
  return { html, notes: sources.map(sourceOf), block: idOf(written) };
}
