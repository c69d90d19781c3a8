/**
 * Whom a pasted text names as the speaker of a quotation in it, by the words that report speech and by signatures.
 * Rather names nobody than somebody wrong: whoever is spoken to, or stands anywhere else in the sentence, does not speak.
 */
import { onlyNames } from './left-over.ts';
import { isKnown, isOneOf, tellingWords, type Known } from './names.ts';
import type { Quotation } from './quotations.ts';
import { anyVerb, describing, goingOn, helpers, invertedVerb, naming } from './report-verbs.ts';
import { around } from './sentence.ts';
import { isSmall } from '../small-words.ts';

/** One to seven words with a capital; the text has single spaces only. */
const anyName = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:of|de|von|van) )?\p{Lu}[\p{L}\p{M}.’'-]*){0,6}`;
/** A name that nobody took the trouble to write with a capital. */
const anySmallName = String.raw`\p{Ll}{4,20}`;
const name = `(?<name>${anyName})`;
const smallName = `(?<name>${anySmallName})`;
/** Offices in small letters, and whose they are. */
const office = String.raw`(?:(?:the|a|an|former|then|top|senior|deputy|prime|foreign|defen[cs]e|press|opposition|commander|chief|minister|president|premier|chancellor|leader|spokes(?:man|woman|person)|secretary|general|adviser|aide|analyst|expert|fellow|scholar|professor|director|officials?|officer|ambassador|senator|blogger|reporter|correspondent|author|activist|lawmaker|head|\p{Lu}[\p{L}.’'-]*) ){0,6}?`;
const verb = `${helpers}(?:${anyVerb}|(?:is|was) (?:being )?(?:quoted as|reported to have))`;
const inserted = String.raw`(?:,[^,]{0,80},| \([^)]{0,40}\))?`;
const others = String.raw`(?: and (?:\p{L}+ ){0,2}\p{L}+)?`;
const date = String.raw`(?:,? (?:on )?[\d\p{Lu}][\p{L}\d ,.]{0,30}\d)?`;
/** Nothing but marks up to the quotation. */
const upToIt = String.raw`[^\p{L}]*$`;
const article = '(?:,? (?:it (?:is|was) )?(?:an?|the))?';
/** A name ends here, and no other word belongs to it. */
const nameEnd = String.raw`(?=[,.;:)]|$| (?:on|in|at|last|about)\b)`;
const possessive = `(?<=['’]s?)`;
const words = String.raw`(?:(?:own|exact|very) )?words`;
const lineEnd = String.raw`(?=[ \t]*(?:[,.;(\n]|$))`;

/** How sure a pattern is that it found a speaker. */
type Trust =
  /** Any name will do. */
  | 'any'
  /** It takes a first name as well, or a name of some record: labels and titles stand in such places too. */
  | 'full'
  /** Only the surname of a speaker of some record. */
  | 'known';

interface Pattern {
  find: RegExp;
  trust: Trust;
}

const pattern = (trust: Trust, source: string): Pattern => ({ find: new RegExp(source, 'gu'), trust });

/** Directly after a quotation. */
const inAfter = [
  pattern('any', `^,? ?${office}${name}${inserted}${others} ${verb}`),
  pattern('any', `^${invertedVerb} ${office}${name}`),
  pattern('any', `^,? ?${office}${name}${inserted} ${helpers}${goingOn}(?=[.,:;]|$)`),
  pattern('any', `^,? ?in the words of ${office}${name}${nameEnd}`),
  pattern('any', `^,? ?in ${name}${possessive} ${words}\\b`),
  pattern('any', `^,? ?(?:was|is) (?:how|what) ${office}${name} ${helpers}${describing}`),
  pattern('full', `^,? ?according to ${office}${name}`),
  pattern('known', `^,? ?${smallName} ${verb}`),
  pattern('known', `^${invertedVerb} ${smallName}`),
  pattern('any', String.raw`, ${office}${name} ${helpers}(?:said|says|wrote|added)\.?$`),
];
/** After a quotation, on its line or on the next. */
const inNext = [
  pattern('full', String.raw`^[.,]?\s*[—–―-]{1,3} ?(?:the )?${name}${lineEnd}`),
  pattern('known', String.raw`^[.,]?\s*\(${name}(?=[,)])`),
  pattern('known', String.raw`^[.,]?[ \t]*\n?[ \t]*${name}[ \t]*(?=\n|$)`),
];
/** In the sentence up to a quotation. */
const inBefore = [
  pattern('any', `${name}${inserted}(?:,? who)?${others} ${verb}`),
  pattern('any', `, ${name}, ${verb}`),
  pattern('any', String.raw`${name} (?:(?:own|exact) )?(?:words|statement|remarks?)(?: (?:are|were))? ?:`),
  pattern(
    'any',
    `(?:^|[^\\p{L} ] ?)(?:(?:[Aa]nd|[Bb]ut|[Tt]hen) ){0,2}${office}${name}${inserted} ${helpers}${goingOn}[:,]${upToIt}`,
  ),
  pattern('any', `\\b[Ii]n the words of ${office}${name}${inserted}${article}${upToIt}`),
  pattern('any', `\\b[Ii]n ${name}${possessive} ${words}${article}${upToIt}`),
  pattern('known', `${name} ${helpers}${naming}${upToIt}`),
  pattern('full', String.raw`\b[Aa]ccording to ${office}${name}`),
  pattern(
    'full',
    String.raw`(?:^|["”»] )[^\p{L}]*${office}${name}(?: ?\([^)]{1,20}\))?${date} ?: ?[^\p{L}]*$`,
  ),
  pattern('any', String.raw`["”»’,] ?(?:said|says|added|wrote|asked|warned) ${office}${name},[^\p{L}]*$`),
  pattern('known', String.raw`^[^\p{L}]*${name}(?<!['’]s?) [^\p{L}]+$`),
  pattern('known', String.raw`(?<!\p{L})${smallName} ${verb}`),
];
/** Somebody without a name speaks: nearer to the quotation than any name. */
const nameless = new RegExp(
  String.raw`\b(?:he|she|they|it|officials?|analysts?|experts?|leaders?|spokes(?:man|woman|person)|sources?|diplomats?|minister|president) ${verb}`,
  'gu',
);

interface Candidate {
  name: string;
  at: number;
}

/** The name as it can be shown: without the word that begins the sentence, and without its possessive. */
function shown(found: string): string {
  const words = found.split(' ');
  while (words.length > 1 && isSmall((words[0] as string).toLowerCase()) && words[0] !== 'The') words.shift();
  return words.join(' ').replace(/['’]s?$|[.’']+$/, '');
}

function isTrusted(found: string, trust: Trust, known: Known): boolean {
  if (/^\p{Ll}/u.test(found)) return known.surnames.has(found);
  const telling = tellingWords(found);
  if (trust === 'known') return known.surnames.has(telling.at(-1) ?? '');
  return telling.length > (trust === 'any' ? 0 : 1) || isKnown(found, known);
}

function candidates(text: string, patterns: readonly Pattern[], known: Known): Candidate[] {
  return patterns.flatMap(({ find, trust }) =>
    Array.from(text.matchAll(find)).flatMap((match) => {
      const found = match.groups?.['name'] ?? '';
      // As Wikipedia notes: whoever is followed so is a source, and need not have spoken.
      const isSource = /^As /.test(found) || /\bas $/.test(text.slice(0, match.index));
      const least = isSource && !/puts? it$/.test(match[0]) ? 'known' : trust;
      const clean = shown(found);
      return isTrusted(clean, least, known) ? [{ name: clean, at: match.index }] : [];
    }),
  );
}

/** Those who are said to speak: whoever one of them is may have spoken; the last stands nearest. */
export type Attribution = readonly string[];

/** `text`: the pasted text without the insides of its quotations. */
export function attributionOf(text: string, quotation: Quotation, known: Known): Attribution {
  const { before, after, next } = around(text, quotation);
  const [signed] = [...candidates(after, inAfter, known), ...candidates(next, inNext, known)];
  if (signed) return [signed.name];
  const found = candidates(before, inBefore, known).sort((a, b) => a.at - b.at);
  const unnamed = Math.max(-1, ...Array.from(before.matchAll(nameless), ({ index }) => index));
  return unnamed > (found.at(-1)?.at ?? 0) ? [] : found.map((one) => one.name);
}

/** The one named as the speaker, when nobody named is one of a record's. */
export const someoneElse = (speakers: Attribution, names: readonly string[]): string | undefined =>
  speakers.some((speaker) => isOneOf(speaker, names)) ? undefined : speakers.at(-1);

const reportBefore = new RegExp(
  `^(?:${anyName}|${anySmallName})(?:${inserted} ${verb}(?: that)?[:,]?|:) `,
  'u',
);
const reportAfter = new RegExp(`,? (?:${verb} ${anyName}|${anyName} ${verb})[.]?$`, 'u');

/** A line without the words at its ends that only say who spoke; nothing when it has none. */
export function withoutReport({ text, range }: Quotation): Quotation | undefined {
  const start = reportBefore.exec(text)?.[0].length ?? 0;
  const end = reportAfter.exec(text)?.index ?? text.length;
  const left = `${text.slice(0, start)} ${text.slice(end)}`;
  if (start >= end || left === ' ' || !onlyNames(left, tellingWords(left))) return undefined;
  return { text: text.slice(start, end), range: [range[0] + start, range[0] + end], marked: true };
}
