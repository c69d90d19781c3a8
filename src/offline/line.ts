/** Whether a line is too slow, or too dear to its reader, for a copy of the site. Knows neither page nor worker. */
interface Telling {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** A browser that does not tell of its line counts as fast. */
export function isToBeSpared({ connection }: object & Telling): boolean {
  return Boolean(connection?.saveData) || /[23]g/.test(connection?.effectiveType ?? '');
}
