/** The small words of English, which carry no meaning alone. Takes folded words. */

const small = new Set(
  `a about all also am an and any are as at be been but by can did do does for from had has have he her him his how
  i if in into is it its just me my no nor not of on or our said say says she so some such than that the their them
  then there these they this those to too was we were what when where which who whom whose why will with would
  you your`.split(/\s+/),
);

/** A word that a search may leave out unless it stands inside quotation marks. */
export const isSmall = (form: string): boolean => small.has(form);
