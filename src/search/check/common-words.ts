/**
 * Words with a capital that name nobody: offices, peoples, countries, days, months, labels, what institutions are called.
 * Takes folded words. Knows no record; a name made of such words alone counts only as a whole, as White House does.
 */
import { formsOf } from '../fold.ts';
import { isSmall } from '../small-words.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const offices = setOf(
  `president vice prime premier minister secretary general admiral adm gen lt col major captain commander rear brigadier
  colonel senator sen rep gov governor congressman congresswoman representative ambassador chief head leader leaders
  spokesman spokeswoman spokesperson speaker official officials officer officers senior deputy director chairman
  chancellor king queen pope mr mrs ms miss dr prof professor sir lord analyst analysts expert experts adviser advisers
  aide aides fellow scholar correspondent reporter reporters journalist blogger author editor activist lawmaker lawmakers
  former acting`,
);

const crowds = setOf(
  `critics sources observers diplomats republicans democrats people everyone nobody somebody others many few top press
  opposition military polls reports documents rumours rumors media newspapers both`,
);

const institutions = setOf(
  `white house state department defense defence foreign affairs interior justice policy ministry government administration
  cabinet parliament congress senate council committee agency service services office news times time post journal
  magazine weekly daily national international united nations union royal institute center centre armed forces army
  navy air force intelligence security`,
);

const places = setOf(
  `us usa uk eu un america american americans britain british europe european europeans asia asian africa african west
  western east eastern north northern south southern washington moscow london paris berlin brussels beijing tokyo kiev
  kyiv`,
);

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));

/** The names of one word that belong to the codes of two letters. */
function namesOf(type: 'region' | 'language'): string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const all = codes.map((code) => names.of(type === 'region' ? code.toUpperCase() : code) ?? '');
  return all.filter((name) => !/[\s&]/.test(name)).flatMap(formsOf);
}

let nations: ReadonlySet<string> | undefined;

/** A country, or a language, which is mostly what its people are called too; one or many. */
function isNation(form: string): boolean {
  nations ??= new Set([...namesOf('region'), ...namesOf('language')]);
  return nations.has(form) || nations.has(form.replace(/s$/, ''));
}

const days = setOf(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june
  july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday
  tomorrow later earlier recently meanwhile still however last next week month year`,
);

const labels = setOf(
  `quote quotes quotation quoted original originally claim claims statement text source headline title verdict fact facts
  check breaking update note correction transcript caption tweet article paragraph translation answer question example
  version summary analysis opinion crisis conflict war cold world politics report document image photo video page wrong
  right true false exact words key`,
);

export const isDay = (form: string): boolean => days.has(form) || /^\d+(?:st|nd|rd|th)?$/.test(form);
export const isOffice = (form: string): boolean => offices.has(form);

/** A word that many texts have with a capital. */
export const isCommon = (form: string): boolean =>
  isSmall(form) ||
  isDay(form) ||
  [offices, crowds, institutions, places, labels].some((set) => set.has(form)) ||
  isNation(form);
