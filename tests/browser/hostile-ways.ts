/** Runs in a page: the ways in which a stranger's text gets there, and what must never come of it. */

export type Way = 'address' | 'search' | 'message' | 'panel' | 'field' | 'check' | 'paste' | 'mark' | 'hash';

export interface Found {
  /** How often the page changed something. */
  drawn: number;
  /** What should not be. */
  found: string[];
}

type Watched = typeof globalThis & { hostile: Found };

/** Before anything of the page: watches what is added to it and what goes wrong in it. */
export function guard(): void {
  const bad =
    'script:not([src]), img[src=x], object, embed, base, style, math, [onerror], [onload], [onclick], [href^="javascript:"], [style*=expression]';
  const seen: Found = { drawn: 0, found: [] };
  (window as unknown as Watched).hostile = seen;
  const say = (what: unknown) => seen.found.push(String(what).slice(0, 300));
  addEventListener('error', ({ message }) => say(message));
  addEventListener('unhandledrejection', ({ reason }) => say(reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    say(`refused: ${event.effectiveDirective}`),
  );
  addEventListener('load', () => {
    new MutationObserver((changes) => {
      seen.drawn += changes.length;
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue;
        for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches(bad)) say(one.outerHTML);
      }
    }).observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** Puts every text into the page, one after another, and waits each time until the page has had its turn. */
export async function attack(given: { way: Way; texts: string[]; module: string }): Promise<Found> {
  const { way, texts, module } = given;
  const { hostile } = window as unknown as Watched;
  const here = location.pathname;
  // A timer would wait for four milliseconds each time.
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const names = [
    'q',
    'speaker',
    'topic',
    'sort',
    'view',
    'layers',
    'date',
    'reading',
    'select',
    'mark',
    'theme',
  ];
  // No address in a browser has an end of a line in it; one that is put there has all later requests refused.
  const arrive = (search: string) => {
    history.replaceState(null, '', `${here}?${search.replaceAll(/[\n\r\t]/g, '')}`);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  };
  const everywhere = (text: string, i: number) =>
    i % 3 === 0 ? text : String(new URLSearchParams(names.map((name) => [name, text])));
  const type = (name: string, text: string) => {
    const field = document.querySelector<HTMLInputElement>(name) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field;
  };
  if (way === 'message' || way === 'panel') {
    document.querySelector('embed-panel')?.closest('details')?.setAttribute('open', '');
    await customElements.whenDefined('embed-panel');
  }
  const mark = Object.values((await import(module)) as object)[0] as () => Promise<void>;
  const ways: Record<Way, (text: string, i: number) => unknown> = {
    address: (text, i) => arrive(everywhere(text, i)),
    async search(text, i) {
      const status = document.querySelector('main [role="status"]') as HTMLElement;
      status.textContent = '';
      arrive(i % 3 === 0 ? `q=${text}` : everywhere(text, i));
      // It speaks when all is found.
      for (let waited = 0; status.textContent === '' && waited < 30; waited += 1)
        await new Promise((resolve) => setTimeout(resolve));
    },
    check: (text) => arrive(String(new URLSearchParams({ q: text }))),
    message: (text, i) => postMessage(i % 2 ? text : { height: text, message: text, id: text }, '*'),
    panel(text, i) {
      const panel = document.querySelector('embed-panel') as HTMLElement;
      history.replaceState(null, '', `${here}?${everywhere(text, i)}`);
      panel.replaceWith(panel);
    },
    field: (text) => type('main input[name="q"]', text),
    paste: (text) => type('main textarea', text).form?.requestSubmit(),
    async mark(text) {
      history.replaceState(null, '', `${here}?${new URLSearchParams({ mark: text })}`);
      await mark();
      document.querySelector<HTMLElement>('.mark-bar button')?.click();
    },
    hash: (text) => (location.hash = text),
  };
  for (const [i, text] of texts.entries()) {
    await ways[way](text, i);
    await turn();
  }
  return hostile;
}
