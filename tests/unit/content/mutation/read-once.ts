/**
 * The content with one file's text replaced, read again and again: what has not changed is parsed once. For tests alone; the
 * mocks of `mutation.test.ts` send the loader's reading through here.
 */

const kept = new Map<string, unknown>();

/** The same function, which remembers what it gave for the same texts. */
export const remembering = <Given extends readonly unknown[], Made>(
  name: string,
  make: (...given: Given) => Made,
): ((...given: Given) => Made) => {
  return (...given) => {
    const key = `${name}\n${given.join('\n')}`;
    if (!kept.has(key)) kept.set(key, make(...given));
    return kept.get(key) as Made;
  };
};

/** The file whose text is another now. */
export const replaced: { file?: string; text?: string } = {};
