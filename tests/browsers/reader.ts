/**
 * A reader at another browser, however it is driven: what a story may do and ask. Knows no browser and no page.
 */

export interface Reader {
  open(address: string): Promise<void>;
  /** Clicks the first element of a selector, as a hand would. */
  click(selector: string): Promise<void>;
  /** Types into the first element of a selector. */
  type(selector: string, text: string): Promise<void>;
  /** The value of an expression in the page. */
  ask<T>(expression: string): Promise<T>;
  leave(): Promise<void>;
}

/** A browser that may be there. */
export interface Other {
  name: string;
  /** What is missing for it, in words; nothing when it can be had. */
  missing(): string | undefined;
  start(): Promise<Reader>;
}

const patience = 20_000;
const pause = 100;

/** Asks until the answer is the one that is waited for; throws with the last one otherwise. */
export async function until<T>(reader: Reader, expression: string, holds: (value: T) => boolean): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await reader.ask<T>(expression);
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`${expression} stayed ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
