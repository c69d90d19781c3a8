/**
 * The same pages for Eleventy: the page of one statement and the list of all, as our build has written them, cut into
 * templates wherever the number of the statement stands. What Eleventy writes has the same HTML, apart from the links to the statements before and after.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, numberOf } from './content.ts';

const first = numberOf(0);

/** HTML that the template language leaves as it is, with the number to be filled in. */
const template = (html: string): string =>
  html
    .replaceAll(/\{[{%#]/g, (mark) => `{{ ${JSON.stringify(mark)} | safe }}`)
    .replaceAll(first, '{{ number }}');

const rowPattern = new RegExp(`<tr data-quote="${idOf('\\d{5}')}".*?</tr>`, 'gs');

/** The list with one row for each number in place of our rows. */
function listTemplate(html: string): string {
  const [row] = html.match(rowPattern) ?? [];
  if (row === undefined) throw new Error('the list of statements has no row to cut a template from');
  const [before, ...after] = html.split(rowPattern);
  return `${template(before)}{% for number in numbers %}${template(row)}{% endfor %}${template(after.join(''))}`;
}

const front = (lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

/** Eleventy leaves out what Git ignores, and the bench works where Git ignores everything. */
export const configOf = (folder: string): string => path.join(folder, 'eleventy.config.mjs');

/** Writes Eleventy's input folder and its configuration from a built site. */
export function writeTemplates(folder: string, site: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, '_data'), { recursive: true });
  writeFileSync(configOf(folder), 'export default (config) => config.setUseGitIgnore(false);\n');
  const numbers = Array.from({ length: count }, (_, i) => numberOf(i));
  writeFileSync(path.join(folder, '_data/numbers.json'), JSON.stringify(numbers));
  const page = readFileSync(path.join(site, 'quotes', idOf(first), 'index.html'), 'utf8');
  const head = [
    'pagination: { data: numbers, size: 1, alias: number }',
    `permalink: "quotes/${idOf('{{ number }}')}/index.html"`,
  ];
  writeFileSync(path.join(folder, 'statement.njk'), front(head) + template(page));
  const list = readFileSync(path.join(site, 'quotes/index.html'), 'utf8');
  writeFileSync(
    path.join(folder, 'list.njk'),
    front(['permalink: "quotes/index.html"']) + listTemplate(list),
  );
}

/** The links to the statements before and after, which Eleventy has not been taught. */
const neighbours = /<nav class="neighbours".*?<\/nav>/s;

/** The first page that Eleventy wrote otherwise than our build did; none when all are the same. */
export function differing(site: string, output: string, count: number): string | undefined {
  const pages = [0, count - 1].map((index) => path.join('quotes', idOf(numberOf(index)), 'index.html'));
  const read = (folder: string, page: string) =>
    readFileSync(path.join(folder, page), 'utf8').replace(neighbours, '').trim();
  return pages.find((page) => read(site, page) !== read(output, page));
}
