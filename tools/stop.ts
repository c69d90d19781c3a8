/**
 * How a tool of ours ends when it cannot go on: it says what happened and what to do, without the trace of the program. A
 * fault of the program itself keeps its trace. Knows no tool.
 */

/** Ends with a message. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** What whoever started the tool should read of an error; nothing when it is the program's own. */
export function messageOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/ Hint: /.test(error.message)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  return path === undefined ? undefined : `${path} cannot be used (${code}). Hint: name a place that can be.`;
}

/** Does the work of a tool, or stops with what its error says. */
export async function orStop<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = messageOf(error);
    if (message === undefined) throw error;
    stop(message);
  }
}
