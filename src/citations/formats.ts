/**
 * Records in the CSL form as citations: APA, MLA, Chicago, BibTeX, RIS, CSL-JSON.
 * Citation.js and the official CSL styles do the work; knows nothing of statements or pages.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
// The package has the official styles as text; its entry point does not offer them.
import chicago from '../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../node_modules/rehype-citation/dist/node/styles/mla.js';
import type { Item } from './item.ts';

export const readable = ['apa', 'mla', 'chicago'] as const;
export type Readable = (typeof readable)[number];

const { styles } = plugins.config.get('@csl');
styles.add('mla', mla);
styles.add('chicago', chicago);
// ASCII output loses whole alphabets; special characters are escaped in `forBibtex` instead.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** The APA style writes "Retrieved" before the address of a work without a date, unless the date says so. */
function undated(item: Item, style: Readable): Item {
  return style === 'apa' && item.issued === undefined ? { ...item, issued: { literal: 'n.d.' } } : item;
}

/** The styles would write the name of a site with capitals of their own. */
function asNamed(item: Item): Item {
  const { 'container-title': name } = item;
  return name === undefined ? item : { ...item, 'container-title': `<span class="nocase">${name}</span>` };
}

/** One line of plain text. Title case is the style's; it leaves titles in other languages alone. */
export function bibliography(item: Item, style: Readable): string {
  return new Cite(asNamed(undated(item, style)))
    .format('bibliography', { template: style, format: 'text', lang: 'en-US' })
    .trim();
}

/** An address keeps the brackets that it opens itself; a mark after it belongs to the sentence. */
const address = /https?:\/\/(?:\([^\s()]*\)|[^\s()])*(?:\([^\s()]*\)|[^\s().,;:!?'"’”»>\]}])/g;
const special = /[\\&%$#_{}~^]/g;
const latex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is: its special characters escaped, addresses in \url. */
function forLatex(text: string): string {
  const addresses = [...text.matchAll(address)].map(([found]) => `\\url{${found}}`);
  const between = text
    .split(address)
    .map((part) => part.replace(special, (found) => latex[found] ?? `\\${found}`));
  return between.flatMap((part, i) => [part, addresses[i] ?? '']).join('');
}

/** Whoever puts up a page is its organization there; only a paper has articles. */
function hostForBibtex(container: string, type: Item['type']): Partial<Item> {
  const host = forLatex(container);
  return type === 'webpage' ? { publisher: host } : { 'container-title': host };
}

function forBibtex(item: Item): Item {
  const { abstract, note, 'container-title': container, ...others } = item;
  return {
    ...others,
    title: forLatex(item.title),
    author: item.author.map(({ literal }) => ({ literal: forLatex(literal) })),
    ...(container === undefined ? {} : hostForBibtex(container, item.type)),
    ...(abstract === undefined ? {} : { abstract: forLatex(abstract) }),
    ...(note === undefined ? {} : { note: forLatex(note) }),
  };
}

/** An `@online` entry in the dialect of BibLaTeX, which keeps the day and the address whole. */
export const bibtex = (item: Item): string => `${new Cite(forBibtex(item)).format('biblatex').trim()}\n`;

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** What the library cuts short or leaves out, and the day in the figures that RIS asks for. */
function wholeFields(item: Item): Record<string, string | string[]> {
  const { id: ID, author, 'container-title': T2, issued } = item;
  const AU = author.map(({ literal }) => literal);
  const fields = { ID, AU, ...(T2 === undefined ? {} : { T2 }) };
  if (issued === undefined || !('date-parts' in issued)) return fields;
  const days = issued['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0')));
  return { ...fields, DA: days.map((day) => `${day.join('/')}/`) };
}

/** One line a field: the library's own text form breaks lines inside words and addresses. */
export function ris(item: Item): string {
  const lines = new Cite(item)
    .format('ris', { format: 'object' })
    .flatMap(({ TY, ...fields }) => [
      `TY  - ${String(TY)}`,
      ...Object.entries({ ...fields, ...wholeFields(item) }).flatMap(([tag, value]) =>
        [value].flat().map((one) => `${tag}  - ${oneLine(one)}`),
      ),
      'ER  - ',
    ]);
  return `${lines.join('\n')}\n`;
}

export const cslJson = (item: Item): string => `${JSON.stringify([item], null, 2)}\n`;
