/** The machine does not know its subject: another article's content builds with the same source. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const subject = /ukrain|crimea|\bobama\b|\bputin\b|foreign[ -]?policy|\b2014\b|russia/i;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file))
  .filter((file) => /\.\w+$/.test(file) && !/\.(woff2?|ttf|png|jpg)$/.test(file));

test('there is a source to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

test('no file of the source names the subject', () => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (subject.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
