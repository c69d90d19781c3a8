/**
 * Opens the search from any page: by its link in the header, by `/` and by Ctrl K or ⌘ K.
 * All that every page loads of the search; the rest is fetched when somebody reaches for it.
 */

const link = document.querySelector<HTMLAnchorElement>('a[data-search-opener]');
const load = () => import('./dialog.ts');

/** What a reader has typed on since the search was asked for, until its field is there. */
let typed: string | undefined;

/** Where the dialog cannot be had, the link leads to the page of search. */
async function open(): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('search-page input');
  if (box) return box.focus();
  typed ??= '';
  try {
    const { openSearch } = await import('./dialog.ts');
    await openSearch();
    const field = document.querySelector<HTMLInputElement>('#dialog-words');
    if (field && typed) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  } catch {
    if (link) location.assign(link.href);
  }
  typed = undefined;
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open();
});
for (const intent of ['pointerenter', 'focus']) {
  link?.addEventListener(intent, () => void load().catch(() => undefined), { once: true });
}

/** Whether a key typed here would write something. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isCommand = ctrlKey || metaKey;
  if (typed !== undefined && key.length === 1 && !isCommand && !isWriting(target)) {
    typed += key;
    return event.preventDefault();
  }
  const isSlash = key === '/' && !isCommand && !isWriting(target);
  const isK = key.toLowerCase() === 'k' && isCommand;
  if (altKey || (!isSlash && !isK)) return;
  event.preventDefault();
  void open();
});

if (new URLSearchParams(location.search).has('mark')) {
  void import('./arrival.ts').then(({ markPhrase }) => markPhrase());
}
