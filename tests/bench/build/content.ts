/** An invented article with as many statements as asked for: a content folder that the site can be built from. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The number of a statement, as it is written in its words; all that differs from one statement to the next. */
export const numberOf = (index: number): string => String(index + 1).padStart(5, '0');

export const idOf = (number: string): string => `crossing-${number}`;

const record = (number: string): string => `ref: B${number}
context: true
kind: partial
asPrinted: crossing ${number} of the harbour waits for ${number} boats and a calm sea
words: crossing ${number} of the harbour waits for ${number} boats and a calm sea
marks: straight
frame: A warden wrote that {words}, and signed it.
speaker: teodor-vane
speakerAsNamed: A warden
role: Warden ${number} of the quay
sourcing: named
attribution: explicit
topics: [service]
published: 2031-05-22
source: company-notice
`;

/** Makes the folder from a small article of the tests, with so many statements around it. */
export function writeContent(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/another-article', folder, { recursive: true });
  mkdirSync(path.join(folder, 'quotes'), { recursive: true });
  const numbers = Array.from({ length: count }, (_, i) => numberOf(i));
  for (const number of numbers)
    writeFileSync(path.join(folder, 'quotes', `${idOf(number)}.yaml`), record(number));
}
