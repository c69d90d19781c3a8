/**
 * Decides how one statement answers a query: to the letter, in other forms, in part, in our words, or by its facts.
 * Works the same on a whole text and on the few words of it that the index tells. Knows no file and no page.
 */
import { formsOf } from './fold.ts';
import { inFacts, inName, type Known, type Text } from './known.ts';
import type { Hit, Match } from './types.ts';
import { runsOf, type Run, type Unit } from './units.ts';

/** Words in quotation marks are to be found as one run. */
export interface Wanted {
  units: Unit[];
  quoted: boolean;
}

/** The files of words do not tell where small words stand: only the texts show whether a run with one is there. */
export const isGuess = ({ units, quoted }: Wanted): boolean => quoted && units.some(({ small }) => small);

/** Runs of a query in one text. */
export interface Marked {
  text: Text;
  runs: Run[];
}

export interface Classified {
  match: Match;
  hit: Hit;
  marked: Marked[];
}

/** How one part of a query fares; `facts` for what only the facts answer. */
interface Part {
  match: Match | 'facts';
  marked: Marked[];
}

function markIn(units: readonly Unit[], texts: readonly Text[]): Marked[] {
  return texts
    .map((text) => ({ text, runs: runsOf(units, text.forms, text.guess) }))
    .filter(({ runs }) => runs.length > 0);
}

const isWords = ({ field }: Text): boolean => field === 'words';
const isOurs = (text: Text): boolean => !isWords(text);
const isExact = ({ runs }: Marked): boolean => runs.some(({ exact }) => exact);
const isPrinted = ({ text }: Marked): boolean => text.reading === 'with';

/** The whole run in the best reading of the quoted words, or else in our words. */
function run(units: readonly Unit[], texts: readonly Text[]): Part | undefined {
  const inWords = markIn(units, texts.filter(isWords));
  const best = inWords.find((one) => isPrinted(one) && isExact(one)) ?? inWords.find(isExact) ?? inWords[0];
  if (best) return { match: isPrinted(best) && isExact(best) ? 'verbatim' : 'other-form', marked: [best] };
  const inOurs = markIn(units, texts.filter(isOurs));
  return inOurs.length > 0 ? { match: 'paraphrase', marked: inOurs } : undefined;
}

/** Each word by itself, where they do not stand in one run. */
function scattered(units: readonly Unit[], texts: readonly Text[]): Part {
  const each = (some: readonly Text[]) => units.flatMap((unit) => markIn([unit], some));
  const inWords = each(texts.filter((text) => isWords(text) && text.reading === 'with'));
  if (inWords.length > 0) return { match: 'some-words', marked: inWords };
  const inOurs = each(texts.filter(isOurs));
  return { match: inOurs.length > 0 ? 'paraphrase' : 'facts', marked: inOurs };
}

function answerTo({ units, quoted }: Wanted, texts: readonly Text[], known: Known): Part | undefined {
  const whole = run(units, texts);
  if (whole && (quoted || whole.match !== 'paraphrase')) return whole;
  const needed = [...new Set(units.filter(({ small }) => !small))];
  if (quoted) {
    const isFact = needed.length === 1 ? inFacts : inName;
    // A phrase with other small words than a name has is not answered by who speaks; these two may stand before it.
    const isSmallOf = ({ forms }: Unit, name?: string) =>
      name === undefined || formsOf(`the of ${name}`).includes(`${forms}`);
    const isName = units.every((unit) => (unit.small ? isSmallOf(unit, known.name) : isFact(unit, known)));
    return isName ? { match: 'facts', marked: [] } : undefined;
  }
  const apart = scattered(needed, texts);
  return apart.match === 'some-words' ? apart : (whole ?? apart);
}

/** What the parts come to together. */
function together(matches: readonly Part['match'][]): { match: Match; hit: Hit } {
  const all = (...some: Part['match'][]) => matches.every((match) => some.includes(match));
  if (all('facts')) return { match: 'paraphrase', hit: 'facts' };
  if (all('facts', 'paraphrase')) return { match: 'paraphrase', hit: 'paraphrase' };
  if (all('verbatim')) return { match: 'verbatim', hit: 'words' };
  return { match: all('verbatim', 'other-form') ? 'other-form' : 'some-words', hit: 'words' };
}

/** How a statement answers; nothing when words in quotation marks are not in it. */
export function classify(
  wanted: readonly Wanted[],
  texts: readonly Text[],
  known: Known,
): Classified | undefined {
  const parts: Part[] = [];
  for (const one of wanted) {
    const part = answerTo(one, texts, known);
    if (!part) return undefined;
    parts.push(part);
  }
  return { ...together(parts.map(({ match }) => match)), marked: parts.flatMap(({ marked }) => marked) };
}
