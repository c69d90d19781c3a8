/**
 * Whom a pasted text names as the speaker of a quotation in it, by the words that report speech.
 * Reads one sentence around the quotation; knows no record.
 */
import { formsOf } from '../fold.ts';
import { isSmall } from '../small-words.ts';
import type { Range } from '../types.ts';
import type { Quotation } from './quotations.ts';

const verbs =
  `said|says|say|told|tells|warned|warns|called|calls|wrote|writes|added|adds|claimed|claims|stated|states|argued
  |argues|declared|declares|announced|insisted|insists|noted|notes|tweeted|explained|suggested|asked|replied|stressed
  |admitted|conceded|remarked|commented|predicted|quipped|described`.replace(/\s+/g, '');
/** One to seven words with a capital; the text has single spaces only. */
const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:of|de|von|van) )?\p{Lu}[\p{L}\p{M}.’'-]*){0,6}`;

/** How far from the quotation a name may stand. */
const reach = 200;

const nameThenVerb = new RegExp(String.raw`(${name})(?:,[^,]{0,80},)? (?:\p{Ll}+ly )?(?:${verbs})\b`, 'gu');
const verbThenName = new RegExp(String.raw`\b(?:${verbs}) (?:the )?(${name})`, 'gu');
/** Who is spoken to, in the same breath as who speaks. */
const spokenTo = new RegExp(String.raw`(${name} (?:warned|warns|told|tells|asked|asks)) (?:${name})`, 'gu');
const accordingTo = new RegExp(String.raw`\b[Aa]ccording to (?:the )?(${name})`, 'gu');
const nameBefore = new RegExp(String.raw`(${name}) ?: ?["“„«'‘]? ?$`, 'gu');
const dashAfter = new RegExp(String.raw`^["”“»'’]? ?[—–-]{1,2} ?(?:the )?(${name})`, 'gu');
const bracketAfter = new RegExp(String.raw`^["”“»'’]?[.,]?\s*\((${name})`, 'gu');

/** The end of a sentence, but not the stop of an initial or a title. */
const sentenceEnd = /(?:[.!?]["”»'’]?\s+(?=\p{Lu})|\n)/gu;
const titleBefore = /(?:^|\s)(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Adm|Sen|Rep|Gov|Lt|Col|St|U\.S|U\.N)\.\s*$/u;

function lastSentence(text: string): string {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    const after = index + end.length;
    if (!titleBefore.test(text.slice(0, after))) from = after;
  }
  return text.slice(from);
}

function firstSentence(text: string): string {
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    if (!titleBefore.test(text.slice(0, index + end.length))) return text.slice(0, index + 1);
  }
  return text;
}

/** The text with the insides of quotations blanked out, so that nobody quoted is taken for a speaker. */
export function withoutQuotations(text: string, quotations: readonly Quotation[]): string {
  let rest = text;
  for (const { range, marked } of quotations) {
    if (marked) rest = rest.slice(0, range[0]) + ' '.repeat(range[1] - range[0]) + rest.slice(range[1]);
  }
  return rest;
}

const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ');

const endsSentence = /[.!?]["”»'’]?$/;

/** What stands before and after a quotation in its sentence. */
function around(text: string, quotation: string, [start, end]: Range): { before: string; after: string } {
  const before = lastSentence(text.slice(Math.max(0, start - reach), start));
  const next = text.slice(end, end + reach);
  const isOver = endsSentence.test(quotation) && /^["”»'’]?\s+\p{Lu}/u.test(next);
  return { before: singleSpaced(before), after: isOver ? '' : singleSpaced(firstSentence(next)) };
}

/** Titles and offices that many have: they name nobody. */
const titles = new Set(
  `president prime minister secretary general admiral rear brigadier colonel senator representative ambassador chief head
  spokesman spokeswoman spokesperson official officials senior director deputy mr mrs ms dr`.split(/\s+/),
);

const isOwn = (form: string): boolean => !isSmall(form) && !titles.has(form);

const isName = (text: string): boolean => formsOf(text).some(isOwn);

function namesIn(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, found = '']) => found.replace(/[.’']+$/, '')).filter(isName),
  );
}

export interface Attribution {
  /** Those who are said to speak. */
  speakers: string[];
  /** The folded words of the sentence outside the quotation, without those who are spoken to. */
  sentence: ReadonlySet<string>;
}

/** `text`: the pasted text without the insides of its quotations. */
export function attributionOf(text: string, { text: quotation, range }: Quotation): Attribution {
  const { before, after } = around(text, quotation, range);
  const speakers = [
    ...namesIn(after, [dashAfter, bracketAfter, nameThenVerb, verbThenName, accordingTo]),
    ...namesIn(before, [nameBefore, nameThenVerb, accordingTo]),
  ];
  const sentence = `${before} ${after}`.replace(spokenTo, '$1');
  return { speakers, sentence: new Set(formsOf(sentence)) };
}

/** The one named as the speaker, when none of a record's names stands in the sentence. */
export function someoneElse(
  { speakers, sentence }: Attribution,
  names: readonly string[],
): string | undefined {
  const own = new Set(names.flatMap(formsOf).filter(isOwn));
  if ([...sentence].some((form) => own.has(form))) return undefined;
  return speakers.find((speaker) => !formsOf(speaker).some((form) => own.has(form)));
}
