/**
 * Marks on a page the run of words that somebody searched for (`?mark=…`), says how often it stands there, and
 * takes the marks away again. Changes no text. Knows the page's text, not where it comes from.
 */
import { arrival as words } from '../../words/arrival.ts';
import { fill } from '../fill.ts';
import styles from './arrival.css?url';
import { dress, make } from './element.ts';
import { occurrences, type Stretch } from './runs.ts';

/** What is on the page to be copied, or only for listeners, is not read as its text. */
const skipped = 'copy-panel, script, style, svg, [hidden], .hidden-label, [popover], search-box, search-page';
/** What is read in one go: no run of words goes on from one of these into the next. */
const blocks =
  'p, li, h1, h2, h3, h4, dt, dd, th, td, caption, figcaption, summary, blockquote, div, section';
const most = 40;

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

type Place = Stretch & { node: Text };

/** The places of a phrase, each as the parts of text that it covers. */
const placesOf = (root: Element, phrase: string): Place[][] =>
  [...Map.groupBy(textNodes(root), (node) => node.parentElement?.closest(blocks)).values()].flatMap((nodes) =>
    occurrences(
      nodes.map(({ data }) => data),
      phrase,
    ).map((stretches) => stretches.map((one) => ({ ...one, node: nodes[one.text] as Text }))),
  );

/** Puts a mark around a part of one text node. */
function markPart({ node, start, end }: Place): HTMLElement {
  const part = node.splitText(start);
  part.splitText(end - start);
  const mark = make('mark', { 'data-arrival': true });
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}

function clear(bar: HTMLElement): void {
  for (const mark of document.querySelectorAll('mark[data-arrival]')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  bar.remove();
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
}

function showBar(phrase: string, count: number): void {
  const { none, one, many } = words;
  const said = fill(count === 0 ? none : count === 1 ? one : many, { phrase, count });
  const button = make('button', { type: 'button' }, words.clear);
  const bar = make('section', { class: 'mark-bar', 'aria-label': words.label }, make('p', {}, said), button);
  button.addEventListener('click', () => clear(bar));
  document.querySelector('main')?.append(bar);
}

/** Marks the run named in the address wherever it stands, and brings the first one into view. */
export async function markPhrase(): Promise<void> {
  const main = document.querySelector('main');
  const phrase = new URLSearchParams(location.search).get('mark')?.trim();
  if (!main || !phrase) return;
  await dress(styles);
  const found = placesOf(main, phrase).slice(0, most);
  // From the end, so that the places before stay where they are.
  const marks = found.flat().reverse().map(markPart);
  showBar(phrase, found.length);
  if (location.hash === '') marks.at(-1)?.scrollIntoView({ block: 'center' });
}
