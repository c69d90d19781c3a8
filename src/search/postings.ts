/**
 * Lists of places as short strings: which records have a word, and where in them.
 * Knows numbers and characters only.
 */

/** Sixty-four characters that JSON leaves as they are; the upper half says that more follows. */
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const base = 32;
const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]));

function numberAsText(value: number): string {
  let rest = value;
  let text = alphabet[rest % base] as string;
  while (rest >= base) {
    rest = Math.floor(rest / base);
    text = (alphabet[base + (rest % base)] as string) + text;
  }
  return text;
}

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (const character of text) {
    const digit = valueOf.get(character) ?? 0;
    value = value * base + (digit % base);
    if (digit < base) {
      numbers.push(value);
      value = 0;
    }
  }
  return numbers;
}

/** Records in rising order, as the steps between them. */
export function packList(records: readonly number[]): string {
  let last = -1;
  return records
    .map((record) => {
      const step = record - last;
      last = record;
      return numberAsText(step);
    })
    .join('');
}

export function unpackList(text: string): number[] {
  let last = -1;
  return numbersIn(text).map((step) => (last += step));
}

/** The positions of one word, by record. */
export type Places = Map<number, number[]>;

/** Places in rising order; a step of no record is followed by a step from the last position. */
export function packPlaces(places: Places): string {
  let text = '';
  let lastRecord = -1;
  for (const [record, positions] of places) {
    let last = 0;
    for (const position of positions) {
      text += numberAsText(record - lastRecord) + numberAsText(position - last);
      [lastRecord, last] = [record, position];
    }
  }
  return text;
}

export function unpackPlaces(text: string): Places {
  const places: Places = new Map();
  const numbers = numbersIn(text);
  let [record, position] = [-1, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const step = numbers[i] as number;
    position = step > 0 ? (numbers[i + 1] as number) : position + (numbers[i + 1] as number);
    record += step;
    const list = places.get(record);
    if (list) list.push(position);
    else places.set(record, [position]);
  }
  return places;
}
