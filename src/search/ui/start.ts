/**
 * Fetches what brings a part of a page to life when somebody reaches for it, or at once when it is asked for.
 * Until then the part has a plain form; without script it has an explanation in the form's place.
 * What that looks like is in `start.css`.
 */

/** Hides the explanation and shows the form, or the other way round. */
function show(part: Element, isWorking: boolean): void {
  const form = part.querySelector('form');
  form?.toggleAttribute('inert', !isWorking);
  form?.toggleAttribute('hidden', !isWorking);
  part.querySelector('[data-scriptless]')?.toggleAttribute('hidden', isWorking);
}

/** `load` fetches it; `atOnce` tells that the address or the history asks for it. */
export function start(name: string, load: () => Promise<unknown>, atOnce: boolean): void {
  const part = document.querySelector(name);
  if (!part) return;
  const begin = (): Promise<unknown> => load().catch(() => show(part, false));
  const isThere = (): boolean => customElements.get(name) !== undefined;
  show(part, true);
  if (atOnce) void begin();
  for (const intent of ['focusin', 'pointerover']) part.addEventListener(intent, begin, { once: true });
  // Sent before it is there, a form waits for it: what was pasted must not go into an address.
  part.addEventListener('submit', async (event) => {
    if (isThere()) return;
    event.preventDefault();
    await begin();
    if (isThere()) (event.target as HTMLFormElement).requestSubmit();
  });
}
