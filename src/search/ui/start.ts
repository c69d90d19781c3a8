/**
 * Starts the search on its own page: at once when the address asks for something, else when somebody reaches for it.
 * Until then the page has a plain form, which leads to the same address.
 */
const page = document.querySelector('search-page');
const scriptless = page?.querySelector<HTMLElement>('[data-scriptless]');

const show = (isWorking: boolean): void => {
  page?.querySelector('form')?.toggleAttribute('hidden', !isWorking);
  scriptless?.toggleAttribute('hidden', isWorking);
};

const load = (): void => void import('./page-box.ts').catch(() => show(false));

show(true);
if (location.search) load();
for (const intent of ['focusin', 'pointerover']) page?.addEventListener(intent, load, { once: true });
