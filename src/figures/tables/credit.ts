/**
 * The line below a copy, with what the figure of the page shows put in: the day and the reading, and the address that
 * shows it again. Reads the controls of the figure and the address of the page; knows no table.
 */

/** What an address says of a figure besides its day. */
const names = ['view', 'layers', 'reading', 'select'];

/** The day in words when the figure shows one, and what counts by it. */
function readOf(): { day: string; reading: string } | undefined {
  const explorer = document.querySelector<HTMLElement>('figure-explorer');
  const day = explorer?.querySelector('output')?.textContent;
  if (!day || !explorer?.dataset['day']) return undefined;
  const chosen = explorer.querySelector('[name="reading"]:checked')?.closest('label');
  return { day, reading: chosen?.textContent.trim() ?? '' };
}

/** What was chosen, for the address: a day that is not shown is left out, and so is what the figure does not know. */
function queryOf(hasDay: boolean): string {
  const given = [...new URLSearchParams(location.search)];
  const kept = given.filter(([name]) => names.includes(name) || (hasDay && name === 'date'));
  const query = new URLSearchParams(kept).toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

/** The line, from its words with braces where the reading and the query go, and the words for a reading. */
export function creditOf(line = '', asRead = ''): string {
  const read = readOf();
  const said = read && ` ${asRead.replace('{day}', read.day).replace('{reading}', read.reading)}`;
  return line.replace('{read}', said ?? '').replace('{query}', () => queryOf(read !== undefined));
}
