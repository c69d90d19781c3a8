/**
 * What a query asks for, word by word, and how a run of words in a text answers it.
 * Knows folded words only: no index, no record.
 */

/** Words in a row, each given as the forms that will do. */
export interface Alternative {
  elements: readonly ReadonlySet<string>[];
  /** The words as typed, apart from typography. */
  exact: boolean;
  /** For another form of the same name: how it is written. */
  alias?: string;
}

/** One word of a query, or several that stand for one thing. */
export interface Unit {
  /** As typed. */
  text: string;
  /** The folded words typed. */
  forms: readonly string[];
  /** A small word: it counts inside a run, and nothing depends on it elsewhere. */
  small: boolean;
  alternatives: readonly Alternative[];
  /** The last word while typing: found by its beginning. */
  prefix: boolean;
  /** The word that was searched for instead. */
  correction?: string;
  /** The records that have it, filled in by the search. */
  records: Set<number>;
}

/** The word searched for instead, with a capital where the typed one has one. */
export function suggestionFor({ text, correction }: Unit): string | undefined {
  const [first = ''] = text;
  const isCapital = first !== first.toLowerCase();
  return correction && (isCapital ? correction.slice(0, 1).toUpperCase() + correction.slice(1) : correction);
}

/** The words of a text by position; what is not known of it is missing. */
export type Forms = readonly (string | undefined)[];

/** From the first word to the one after the last. */
export interface Run {
  from: number;
  to: number;
  exact: boolean;
}

function fitsAt({ elements }: Alternative, forms: Forms, at: number): boolean {
  return elements.every((element, i) => {
    const form = forms[at + i];
    return form !== undefined && element.has(form);
  });
}

/** The places where a run may stand after one more unit, and whether it is exact so far. */
function afterUnit(unit: Unit, forms: Forms, before: ReadonlyMap<number, boolean>, guess: boolean) {
  const after = new Map<number, boolean>();
  const reach = (place: number, exact: boolean) => after.set(place, exact || after.get(place) === true);
  for (const [place, exact] of before) {
    if (guess && unit.small && forms[place] === undefined) reach(place + 1, exact);
    for (const alternative of unit.alternatives) {
      if (fitsAt(alternative, forms, place)) {
        reach(place + alternative.elements.length, exact && alternative.exact);
      }
    }
  }
  return after;
}

/**
 * Whether the units stand in a row from a place on. In a text of which only some words are known, a small word
 * that is not known is taken to fit.
 */
function runAt(units: readonly Unit[], forms: Forms, at: number, guess: boolean): Run | undefined {
  let places: ReadonlyMap<number, boolean> = new Map([[at, true]]);
  for (const unit of units) {
    places = afterUnit(unit, forms, places, guess);
    if (places.size === 0) return undefined;
  }
  const ends = [...places];
  const [to, exact] = ends.find(([, isExact]) => isExact) ?? (ends[0] as [number, boolean]);
  return { from: at, to, exact };
}

/** Every run of the units in a text, none overlapping another. */
export function runsOf(units: readonly Unit[], forms: Forms, guess = false): Run[] {
  const runs: Run[] = [];
  if (units.length === 0) return runs;
  for (let at = 0; at < forms.length; at += 1) {
    const run = runAt(units, forms, at, guess);
    if (run) {
      runs.push(run);
      at = Math.max(at, run.to - 1);
    }
  }
  return runs;
}
