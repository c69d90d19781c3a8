/**
 * Runs Pagefind over the finished pages and makes sure that it took all of them.
 * A page takes part when it carries `data-pagefind-body`. Knows files and Pagefind; nothing of content.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { filesIn } from '../built.ts';

/** A page as Pagefind keeps it. */
export interface IndexedPage {
  /** Pagefind's. */
  id: string;
  /** The path from the root of the site, such as `/quotes/`. */
  address: string;
  title: string;
  /** Its words, without notes, lists of sources and texts to copy. */
  text: string;
}

export interface PageIndex {
  /** To be written below the folder of Pagefind. */
  files: { path: string; content: Uint8Array }[];
  pages: IndexedPage[];
}

/** What stands on a page but is not its text: notes, links to sources, labels for listeners, texts to copy, ways between steps. */
const notText = [
  '[data-notes]',
  '.cite',
  '.ref',
  '.tag',
  '.hidden-label',
  '[popover]',
  'copy-panel',
  '.step-ways',
  'svg',
  'nav',
];

/** Ready-made interfaces come with the index; this site has its own. */
const isNeeded = ({ path: name }: IndexFile): boolean => !/(-ui|-highlight)\.(css|js)$/.test(name);

/**
 * How many places of words one file of the index holds, at most 5 kB. Pagefind's own 20,000 make 27 kB, of which
 * a search for two words needs two. It is not documented; the budget of a search is tested.
 */
const placesInFile = '3000';

const fault = (what: string, hint: string): Error => new Error(`search over pages: ${what}. Hint: ${hint}.`);

function failOn(errors: readonly string[], doing: string): void {
  if (errors.length > 0)
    throw fault(`Pagefind failed while ${doing}: ${errors.join('; ')}`, 'run the build again');
}

/** The pages that ask to be searched. */
function pagesToIndex(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => /<[^>]* data-pagefind-body/.test(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => `/${file}`.replace(/index\.html$/, ''));
}

/** Reads a page back from the index: a signature of twelve bytes, then JSON. */
function readPage({ path: name, content }: IndexFile): IndexedPage {
  const fragment = JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString()) as {
    url: string;
    content: string;
    meta: { title?: string };
  };
  return {
    id: path.basename(name, '.pf_fragment'),
    address: fragment.url,
    title: fragment.meta.title ?? fragment.url,
    text: fragment.content,
  };
}

/** Throws when a page that asks to be searched is missing or came out empty. */
function compare(wanted: readonly string[], pages: readonly IndexedPage[]): void {
  if (wanted.length === 0) {
    throw fault(
      'no page carries data-pagefind-body',
      'give the layouts of explainers and records their "searched"',
    );
  }
  const held = new Set(pages.filter(({ text }) => text.trim() !== '').map(({ address }) => address));
  const missing = wanted.filter((address) => !held.has(address));
  if (missing.length > 0) {
    throw fault(
      `${missing.length} of ${wanted.length} pages are missing from the index or have no text in it: ${missing.join(', ')}`,
      'give each of them some text outside the parts with data-pagefind-ignore, or take its "searched" away',
    );
  }
}

async function run(index: PagefindIndex, folder: string): Promise<PageIndex> {
  const added = await index.addDirectory({ path: folder });
  failOn(added.errors, 'reading the pages');
  const { files, errors } = await index.getFiles();
  failOn(errors, 'making the index');
  const pages = files
    .filter(({ path: name }) => name.endsWith('.pf_fragment'))
    .map(readPage)
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  compare(pagesToIndex(folder), pages);
  return { files: files.filter(isNeeded), pages };
}

/** The index of the pages in a folder. Rejects when Pagefind fails or leaves a page out. */
export async function indexPages(folder: string): Promise<PageIndex> {
  if (!existsSync(folder)) throw fault(`${folder} is not there`, 'build the pages first');
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = placesInFile;
  try {
    const { index, errors } = await createIndex({ excludeSelectors: notText });
    failOn(errors, 'starting');
    if (!index) throw fault('Pagefind did not start', 'run "npm ci" again');
    return await run(index, folder);
  } finally {
    await close();
  }
}
