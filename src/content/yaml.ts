/**
 * Reads YAML and remembers on which line each value stands.
 * Knows nothing of what the values mean.
 */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems.ts';

export type Path = readonly (string | number)[];

export interface Located {
  value: unknown;
  /** The line of the value at a path, or of its nearest ancestor; counted from 1. */
  lineOf(path: Path): number;
  /** The line of a key that stands in the map at a path. */
  lineOfKey(path: Path, key: string): number;
}

type Said = Pick<Problem, 'what' | 'hint'>;

const twice = (key: string): Said => ({
  what: `the field ${key.split(':')[0]?.trim()} stands twice in one record`,
  hint: 'keep one of the two',
});

const unreadable = (message: string): Said => ({
  what: `the YAML cannot be read: ${message.replace(/\.$/, '')}`,
  hint: 'check the indentation on this line, and put text that has a colon in it between quotation marks',
});

/** The text as a value with lines, or the problems that keep it from being one. */
export function readYaml(file: string, text: string, firstLine = 1): Located | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return document.errors.map(({ code, message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      ...(code === 'DUPLICATE_KEY' ? twice(text.slice(pos[0])) : unreadable(message)),
    }));
  }
  const offsetOf = (path: Path): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    if (range) return range[0];
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1));
  };
  return {
    value: document.toJS() as unknown,
    lineOf: (path) => lineAt(offsetOf(path)),
    lineOfKey(path, key) {
      const node = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(node) ? node.items.find(({ key: k }) => isScalar(k) && k.value === key) : undefined;
      const range = isScalar(pair?.key) ? pair.key.range : undefined;
      return lineAt(range ? range[0] : offsetOf(path));
    },
  };
}
