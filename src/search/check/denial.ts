/** The words that turn a sentence into its opposite. Knows no record; takes texts as they were written. */

const denies = String.raw`\p{L}+n[’'ʼ‘]t|no|not|never|nor|neither|none|nobody|nothing|nowhere|without|cannot|(?:ca|wo|do|does|did|is|are|was|were|would|should|could|has|have|had)nt`;

/** A word that denies. */
export const denial = new RegExp(String.raw`(?<!\p{L})(?:${denies})(?!\p{L})`, 'iu');
const all = new RegExp(denial, 'giu');

const denialsIn = (text: string): string[] => text.match(all) ?? [];

const sentenceEnd = /[.!?]["”»'’\])]*\s+(?=\p{Lu})/gu;

/** What was left off before a place, from the beginning of its sentence, where that denies. */
export function deniedBefore(words: string, at: number): string | undefined {
  const before = words.slice(0, at);
  const ends = Array.from(words.matchAll(sentenceEnd), ({ index, 0: end }) => index + end.length);
  const lead = before.slice(ends.filter((end) => end <= at).at(-1) ?? 0);
  return denial.test(lead) ? lead.trim() : undefined;
}

/** The words that deny in one of two texts alone; nothing where both deny as often. */
export function deniedOtherwise(said: string, quoted: string): string | undefined {
  const [here, there] = [denialsIn(said), denialsIn(quoted)];
  if (here.length === there.length) return undefined;
  const fold = (word: string) => word.toLowerCase().replace(/[’'ʼ‘]/g, '');
  const [more, less] = here.length > there.length ? [here, there] : [there, here];
  const left = less.map(fold);
  const alone = more.filter((word) => {
    const at = left.indexOf(fold(word));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return alone.join(', ');
}
