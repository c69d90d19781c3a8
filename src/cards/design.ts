/**
 * How a card looks: paper, ink, one thin rule, the reading serif. Each card comes as a row of layouts,
 * the best first; the first one that fits is drawn. Nothing is ever cut inside quoted words: a statement
 * that does not fit even in small type is replaced by a line that says how long it is.
 */
import type { Card, PageCard, PersonCard, StatementCard } from './card.ts';
import { box, clamped, named, text, type Element } from './element.ts';
import { families } from './fonts.ts';
import { sentence, type Run } from './runs.ts';

export const size = { width: 1200, height: 630 } as const;

const paper = '#FBFAF6';
const ink = '#1C2025';
const quiet = '#59616B';
const hairline = '#D8D4CB';
const act = '#0A5A86';

const margin = 64;
const measure = size.width - 2 * margin;

/** The box whose height decides whether a layout fits, and the height there is for it. */
export const body = { key: 'body', room: 376 } as const;

/** A body with the number of characters that stand in it and the size they are set in. */
export interface Layout {
  body: Element;
  characters: number;
  fontSize: number;
  /** The height of what stands below those characters. */
  below: number;
}

const row = { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' } as const;

/** The whole card around a body. */
export function framed({ site, source }: Card, label: string, inner: Element): Element {
  const line = { fontSize: 26, color: quiet };
  return box(
    {
      width: size.width,
      height: size.height,
      boxSizing: 'border-box',
      padding: `48px ${margin}px 40px`,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: paper,
      color: ink,
      fontFamily: families,
      fontWeight: 400,
    },
    box(
      { flexDirection: 'column' },
      box({ width: 96, height: 4, background: act, marginBottom: 16 }),
      box(row, text({ fontSize: 28, fontWeight: 600 }, site), text(line, label)),
    ),
    named(body.key, box({ flexDirection: 'column', flexShrink: 0, width: measure }, inner)),
    box(
      { flexDirection: 'column', borderTop: `1px solid ${hairline}`, paddingTop: 14 },
      clamped(1, { ...line, width: measure }, source),
    ),
  );
}

const stack = (...children: Element[]): Element =>
  box({ flexDirection: 'column', width: '100%' }, ...children);

function pageLayouts({ title, description }: PageCard): Layout[] {
  return [68, 60, 52, 44, 38].map((fontSize) => ({
    characters: title.length,
    fontSize,
    below: 60,
    body: stack(
      clamped(5, { fontSize, lineHeight: 1.15, fontWeight: 600 }, title),
      clamped(3, { fontSize: 32, lineHeight: 1.35, color: quiet, marginTop: 24 }, description),
    ),
  }));
}

function personLayouts({ name, role, count }: PersonCard): Layout[] {
  return [76, 64, 52, 42].map((fontSize) => ({
    characters: name.length,
    fontSize,
    below: 100,
    body: stack(
      clamped(3, { fontSize, lineHeight: 1.15, fontWeight: 600 }, name),
      clamped(3, { fontSize: 34, lineHeight: 1.35, marginTop: 20 }, role),
      text({ fontSize: 30, color: quiet, marginTop: 20 }, count),
    ),
  }));
}

function spoken({ speaker, role }: StatementCard): Element {
  return box(
    { flexDirection: 'column', marginTop: 28 },
    clamped(1, { fontSize: 30, fontWeight: 600, width: measure }, speaker),
    clamped(1, { fontSize: 26, color: quiet, width: measure }, role),
  );
}

const sizes = [56, 50, 44, 40, 36, 32, 29];

function sentenceLayouts(card: StatementCard, runs: readonly Run[]): Layout[] {
  const styles = { ours: { color: quiet }, quoted: { color: ink } };
  const characters = runs.reduce((sum, { text: content }) => sum + content.length, 0);
  return sizes.map((fontSize) => ({
    characters,
    fontSize,
    below: 100,
    body: stack(sentence(runs, fontSize, styles), spoken(card)),
  }));
}

function statementLayouts(card: StatementCard): Layout[] {
  const { before, words, after, whole, tooLong } = card;
  const ours = (content: string): Run => ({ text: content, quoted: false });
  if (words === undefined) {
    const cut = stack(clamped(6, { fontSize: 29, lineHeight: 1.3, color: quiet }, before), spoken(card));
    return [...sentenceLayouts(card, [ours(before)]), { body: cut, characters: 0, fontSize: 29, below: 0 }];
  }
  const quoted: Run = { text: words, quoted: true };
  const notice = stack(clamped(3, { fontSize: 44, lineHeight: 1.3, color: quiet }, tooLong), spoken(card));
  return [
    ...sentenceLayouts(card, [ours(before), quoted, ours(after)]),
    ...(whole ? sentenceLayouts(card, [quoted]) : []),
    { body: notice, characters: tooLong.length, fontSize: 44, below: 0 },
  ];
}

/** Every layout of a card, the best first. The last one always fits. */
export function layoutsOf(card: Card): Layout[] {
  if (card.kind === 'page') return pageLayouts(card);
  return card.kind === 'person' ? personLayouts(card) : statementLayouts(card);
}

/** Whether a layout is certainly too tall, told from its number of characters alone. */
export function isTooTall({ characters, fontSize, below }: Layout): boolean {
  const narrowest = 0.43 * fontSize;
  const lines = Math.ceil((characters * narrowest) / measure);
  return lines * fontSize * 1.15 + below > body.room;
}
