/** The verdicts on a quotation. Plain data, apart from the types so that a search does not carry it along. */

/** From best to worst; when several records fit, the best verdict counts, the article's first. */
export const verdicts = [
  'identical',
  'typography',
  'bracket',
  'other-speaker',
  'trimmed',
  'joined',
  'changed',
  'absent',
] as const;
export type VerdictKind = (typeof verdicts)[number];
