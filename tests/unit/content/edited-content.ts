/** Copies of the invented article's content with something changed, in temporary folders. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const base = path.resolve('tests/fixtures/another-article');

const made: string[] = [];

/** A copy of the base, to change freely. */
export function copyOfBase(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  made.push(folder);
  cpSync(base, folder, { recursive: true });
  return folder;
}

/** A copy of the base with a case laid over it; its file DELETE lists what to take away. */
export function overlaid(overlay: string): string {
  const folder = copyOfBase();
  cpSync(overlay, folder, { recursive: true });
  const list = path.join(folder, 'DELETE');
  const gone = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  for (const file of [...gone, 'DELETE', 'expected.txt']) rmSync(path.join(folder, file), { force: true });
  return folder;
}

/** Replaces one text in one file of a copy; the text must stand there once. */
export function editedAgain(folder: string, file: string, from: string, to: string): string {
  const full = path.join(folder, file);
  const parts = readFileSync(full, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${file} has "${from}" ${parts.length - 1} times`);
  writeFileSync(full, parts.join(to));
  return folder;
}

/** A copy of the base with one text replaced in one file. */
export const edited = (file: string, from: string, to: string): string =>
  editedAgain(copyOfBase(), file, from, to);

/** Removes every copy. */
export function removeCopies(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
