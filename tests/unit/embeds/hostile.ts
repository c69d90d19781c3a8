/** Hostile texts for addresses and messages: pieces that have broken other pages, put together by a seeded generator. */

const pieces = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '%3Cscript%3E',
  '%',
  '%E0%A4%A',
  '&',
  '=',
  '#',
  '#?secret=',
  '?',
  '__proto__',
  'constructor',
  'toString',
  'whole ',
  'article,,',
  '2020-13-45',
  '9999999999',
  '-1',
  '1e309',
  'NaN',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '[iFrameSizer]',
  '[iFrameSizer]a:8:false:1:2:3',
  'pymxPYMxaxPYMxheightxPYMx99999',
  'pymxPYMxaxPYMxnavigateToxPYMxjavascript:alert(1)',
  '{"message":"height","value":99999,"secret":"a"}',
  '{"sentinel":"amp","type":"frames-init"}',
  '"]{}',
  ":is(*)'",
  '../../',
  '\n\r',
  'a'.repeat(2_000),
];

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many texts, each of two to five pieces. */
export function hostileTexts(count: number, seed = 1): string[] {
  const next = numbersFrom(seed);
  const piece = () => pieces[Math.floor(next() * pieces.length)] as string;
  return Array.from({ length: count }, (_, i) =>
    [...Array.from({ length: 2 + Math.floor(next() * 4) }, piece), String(i)].join(''),
  );
}
