/** Opens the index of statements once, when it is first needed. Knows where its files stand, not what is in them. */
import { url } from '../../urls.ts';
import { keeping } from '../keep.ts';
import { files } from '../layout.ts';
import { openQuotes } from '../open.ts';
import type { Load, QuoteSearch } from '../types.ts';

async function fetchFile(name: string): Promise<unknown> {
  const response = await fetch(url(`/search/quotes/${name}`));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** A file of the index. */
export const load: Load = keeping(fetchFile);

/** Fetches what every search begins with. */
export const warm = (): void => void load(files.opening).catch(() => undefined);

let opened: QuoteSearch | undefined;

/** The search over statements. */
export const statements = (): QuoteSearch => (opened ??= openQuotes(load));
