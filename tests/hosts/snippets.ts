/** The lines that an editor copies, read where the editor reads them: on the page of each figure. */
import { load } from 'cheerio';
import { read } from './site.ts';

const pages = new Map<string, ReadonlyMap<string, string>>();

function snippetsOn(figure: string): ReadonlyMap<string, string> {
  const known = pages.get(figure);
  if (known) return known;
  const $ = load(read(`figures/${figure}/index.html`));
  const found = new Map(
    $('[data-snippet]')
      .toArray()
      .map((one) => [$(one).attr('data-snippet') ?? '', $(one).text()]),
  );
  pages.set(figure, found);
  return found;
}

/** The kinds of snippet that a figure's page offers. */
export const kindsOf = (figure: string): readonly string[] => [...snippetsOn(figure).keys()];

/** One snippet as it stands on the page. */
export function snippets(figure: string, kind: string): string {
  const text = snippetsOn(figure).get(kind);
  if (text === undefined) throw new Error(`figures/${figure}/ offers no snippet named "${kind}".`);
  return text;
}
