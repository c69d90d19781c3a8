/**
 * What comes when a reader begins to explore a frame, or when its address asks for more than it shows first: layers, days,
 * views and cards. Finds marks and rows that are already there; takes nothing from the page around it.
 */
import { hideThreads, isReachable, marksIn, moveFocus, setWayIn } from '../../figures/explore/marks.ts';
import { countsBy, queryFrom, stateFrom, type Known, type State } from '../../figures/explore/state.ts';
import { ignored } from '../../words/embeds-frame.ts';
import { fillCard, makeCard, placeCard } from './card.ts';
import { choicesThere, choose, chosen } from './form.ts';
import { loadScript, ownMarkup } from './load.ts';
import { isOnlyLooks } from './looks.ts';
import { parts } from './parts.ts';
import { strangersIn } from './strangers.ts';
import { offerZoom } from './zooming.ts';

const policy = 'figure';
const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const root = document.documentElement;
const stage = document.querySelector<HTMLElement>('.stage') as HTMLElement;
const isFit = root.hasAttribute('data-fit');
const pageLink = document.querySelector('h1 a') as HTMLAnchorElement;
const rows = all<HTMLTableRowElement>('tbody tr');
const facts = parts();
const card = makeCard(stage);
let state: State;
/** A mark that is to be opened as soon as its drawing is there. */
let wanted: string | undefined;
let opener: SVGElement | undefined;

const rowsOf = (id: string) => rows.filter((_, i) => facts.rows[i]?.[0] === id);
const nameOf = (id: string) => rowsOf(id)[0]?.cells[0]?.textContent ?? undefined;
const idOf = (mark: SVGElement) => mark.dataset['id'] ?? '';
const address = pageLink.href;
let marks = marksIn(stage, nameOf);
// The first drawing has every mark; a row without one has no place.
const known: Known = { ...choicesThere(), marks: new Set(marks.map(idOf)) };

/** The days by which a mark or a row counts. */
const daysOf = (id: string) => facts.rows.find(([row]) => row === id)?.slice(1) ?? [];

function show(): void {
  const { view, layers, selected } = state;
  for (const one of all<HTMLElement>('.drawing')) one.hidden = one.dataset['view'] !== view;
  for (const layer of all<SVGSVGElement>('.layer')) {
    const { layer: id = '' } = layer.dataset;
    if (known.layers.includes(id)) layer.classList.toggle('off', !layers.includes(id));
  }
  root.toggleAttribute('data-many', layers.length > 1);
  for (const mark of marks) {
    const id = idOf(mark);
    mark.toggleAttribute('data-gone', !countsBy(state, ...daysOf(id)));
    mark.toggleAttribute('data-selected', id === selected);
  }
  rows.forEach((row, i) => {
    const [, observed, published] = facts.rows[i] ?? [];
    row.toggleAttribute('data-gone', !countsBy(state, observed, published));
  });
  if (isFit) fill();
  hideThreads(stage);
  setWayIn(marks, opener);
  pageLink.href = address + queryFrom(state, known);
  // A card beside a mark that is hidden would say what is not shown.
  if (!card.open || seenOf(selected)[0]) return;
  card.close();
  change({ selected: undefined });
}

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  const script = facts.views[state.view];
  const isHere = all<HTMLElement>('.drawing').some(({ dataset }) => dataset['view'] === state.view);
  if (!isHere && script) loadScript(script, policy);
  choose(state, known);
  if (isHere) show();
}

const seenOf = (id: string | undefined) => marks.filter((mark) => idOf(mark) === id && isReachable(mark));

function close(): void {
  const { selected } = state;
  card.close();
  change({ selected: undefined });
  [opener, ...seenOf(selected)].find((mark) => mark && isReachable(mark))?.focus({ preventScroll: true });
}

function open(mark: SVGElement): void {
  opener = mark;
  card.close();
  fillCard(card, rowsOf(idOf(mark)));
  change({ selected: idOf(mark) });
  // By its attribute: to show a dialog otherwise scrolls the page around the frame.
  card.open = true;
  placeCard(card, stage, mark);
  card.querySelector('h2')?.focus({ preventScroll: true });
}

/** Opens the mark of that name, and shows what hides it; while its drawing is still to come, it is remembered. */
function openNamed(id: string): void {
  const views = all<HTMLElement>('.drawing')
    .filter((drawing) => drawing.querySelector(`g[data-id="${CSS.escape(id)}"]`))
    .map(({ dataset }) => dataset['view'] ?? '');
  const isDrawn = all<HTMLElement>('.drawing').some(({ dataset }) => dataset['view'] === state.view);
  wanted = isDrawn ? undefined : id;
  if (!isDrawn) return;
  if (!views.includes(state.view)) change({ view: views[0] ?? state.view });
  for (const part of [{ layers: known.layers }, { day: undefined }]) if (!seenOf(id)[0]) change(part);
  const [mark] = seenOf(id);
  if (mark) open(mark);
}

function onClick(target: Element): void {
  const mark = marks.find((one) => one.contains(target));
  if (mark) open(mark);
  if (target.closest('.card button')) close();
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && card.open) return close();
  const mark = marks.find((one) => one === event.target);
  if (!mark) return;
  const isOpening = event.key === 'Enter' || event.key === ' ';
  if (isOpening) open(mark);
  if (isOpening || moveFocus(marks, mark, event.key)) event.preventDefault();
}

/** What the inputs say. A first day shows every layer, when none that has days is shown. */
function takeOver(): void {
  const now = chosen(known);
  const layerOf = (mark: Element) => mark.closest<SVGElement>('.layer')?.dataset['layer'] ?? '';
  const isFirstDay = now.day !== undefined && state.day === undefined;
  const isBlind = isFirstDay && !marks.some((mark) => now.layers.includes(layerOf(mark)));
  change({ day: undefined, ...now, ...(isBlind ? { layers: known.layers } : {}) });
}

function draw(view: string, drawing: string): void {
  const [outer, box] = [document.createElement('div'), document.createElement('div')];
  outer.className = 'drawing';
  outer.dataset['view'] = view;
  box.innerHTML = ownMarkup(drawing, policy);
  outer.append(box);
  card.before(outer);
  marks = [...marks, ...marksIn(outer, nameOf)];
  show();
  if (wanted !== undefined) openNamed(wanted);
}

/** In another width another drawing may be seen, and a card stand elsewhere. */
function onResize(): void {
  if (isFit) fill();
  setWayIn(marks, opener);
  const [mark] = seenOf(state.selected);
  if (card.open && mark) placeCard(card, stage, mark);
}

/** Makes a drawing as large as the room that the host leaves; of its two shapes it shows the one that comes out larger. */
function fill(): void {
  for (const one of all<HTMLElement>('.drawing:not([hidden])')) {
    const shapes = [...one.children].flatMap((box) => {
      const { width = 0, height = 0 } = box.querySelector('svg')?.viewBox.baseVal ?? {};
      const fitting = Math.min(stage.clientWidth, (stage.clientHeight * width) / height);
      return width > 0 ? [{ box: box as HTMLElement, fitting, scale: fitting / width }] : [];
    });
    const [largest] = shapes.sort((a, b) => b.scale - a.scale);
    for (const { box } of shapes) box.style.display = box === largest?.box ? 'block' : 'none';
    one.style.maxWidth = `${largest?.fitting ?? 0}px`;
  }
}

function begin(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(facts.style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  facts.draw = draw;
  const load = (script: string) => loadScript(script, policy);
  if (facts.zoom) offerZoom({ stage, facts, load, pressed: root.dataset['wanted'] });
  const asked = stateFrom(location.search, known);
  state = { ...asked, selected: undefined };
  // Where the address asks for nothing, what a reader has chosen meanwhile stands in the inputs.
  if (isOnlyLooks(location.search)) takeOver();
  else change({});
  const strangers = strangersIn(location.search, known);
  // eslint-disable-next-line no-console -- whoever made the address reads it there
  if (strangers.length > 0) console.warn(ignored, ...strangers);
  addEventListener('click', ({ target }) => onClick(target as Element));
  addEventListener('input', takeOver);
  addEventListener('keydown', onKey);
  new ResizeObserver(onResize).observe(root);
  const first = asked.selected ?? root.dataset['wanted'];
  if (first !== undefined && known.marks.has(first)) openNamed(first);
}

begin();
