/**
 * Holds one value against its schema and says in plain words what is wrong, with the line.
 * Knows the shapes of Zod's findings; knows nothing of other records.
 */
import type { z } from 'astro/zod';
import { suggest, type Problem } from './problems.ts';
import type { Located, Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields',
  string: 'text',
};

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
}

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? 'nothing';
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}

/** A path as an editor would say it: sources[2], span.start. */
export function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`)).join('').replace(/^\./, '');
}

function missing(name: string): Pick<Problem, 'what' | 'hint'> {
  return { what: `the field ${name} is missing`, hint: `add "${name.split('.').at(-1)}: …"` };
}

function describe(issue: Issue, value: unknown, path: Path): Pick<Problem, 'what' | 'hint'> {
  const name = nameOf(path) || 'the file';
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    if (value === undefined) return missing(name);
    const fallback = `use one of ${allowed.join(', ')}`;
    return {
      what: `${name} is ${show(value)}, which is not on its list`,
      hint: typeof value === 'string' ? suggest(value, allowed, fallback) : fallback,
    };
  }
  if (issue.code === 'invalid_type') {
    if (value === undefined) return missing(name);
    const wanted = typeNames[issue.expected] ?? issue.expected;
    return { what: `${name} is ${show(value)}, not ${wanted}`, hint: `write ${wanted} here` };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return { what: `${name} has ${(value as unknown[]).length} entries`, hint: `give at least ${issue.minimum}` };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const isText = issue.origin === 'string';
    const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    if (isText && issue.code === 'too_small') return { what: `${name} is empty`, hint: `write it, or leave out ${name}` };
    return { what: `${name} is ${show(value)}`, hint: `it takes ${bound}${isText ? ' characters' : ''}` };
  }
  return { what: `${name} is ${show(value)}`, hint: issue.message };
}

function unknownKeys(issue: Issue & { keys: string[] }, schema: z.ZodType): Pick<Problem, 'what' | 'hint'>[] {
  const shape = shapeAt(schema, issue.path as Path);
  return issue.keys.map((key) => ({
    what: `the field "${key}" is not known here`,
    hint: suggest(key, shape, `remove it, or use one of ${shape.join(', ')}`),
  }));
}

/** The names of the fields that a schema takes at a path. */
function shapeAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    const def = (at as { def?: { shape?: Record<string, unknown>; element?: unknown } }).def;
    at = typeof key === 'number' ? def?.element : def?.shape?.[key];
  }
  return Object.keys((unwrap(at) as { def?: { shape?: object } })?.def?.shape ?? {});
}

/** The schema inside optional and default wrappers. */
export function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : schema;
}

/** The checked value, or every problem with it; `at` is where the value stands in its file. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
  located: Located,
  at: Path = [],
): { value: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const path = [...at, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') {
      return unknownKeys(issue, schema).map((said, i) => ({
        file,
        line: located.lineOfKey(path, issue.keys[i] as string),
        ...said,
      }));
    }
    const said = describe(issue, valueAt(value, issue.path as Path), issue.path as Path);
    return [{ file, line: located.lineOf(path), ...said }];
  });
  return { problems };
}
