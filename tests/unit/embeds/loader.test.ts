/** What an editor's page pays for the loader, and that its text is the script that was written. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hold } from '../../budgets.ts';
import { loader, packed } from '../../../src/embeds/loader/loader.ts';

test('keeps its budget, compressed', () => {
  hold('loader', gzipSync(loader().text, { level: 9 }).byteLength, '/embed.js');
});

test('is a script that can be read, on one line, without notes', () => {
  const { text } = loader();
  expect(() => new Function(text)).not.toThrow();
  expect(text).not.toMatch(/\n|\/\*/);
});

test('keeps what stands inside texts', () => {
  const source = "/** A note. */\nconst a = {\n  b: (c) => c,\n  d: 'e f:1px solid',\n};\n";
  expect(packed(source)).toBe("const a={b:c=>c,d:'e f:1px solid',};");
});

test('goes by the hash of its bytes', () => {
  const { pinnedName, integrity } = loader();
  expect(pinnedName).toMatch(/^embed\.[0-9a-f]{12}\.js$/);
  expect(integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
});
