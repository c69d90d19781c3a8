/** What a reader does on the site, told so that any driven browser can do it: reads, explores a map, searches, meets a frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until, type Reader } from './reader.ts';

type Story = (reader: Reader, site: string) => Promise<void>;

const shown = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible').length`;
const some = (count: number) => count > 0;
const attribute = (selector: string, name: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)}) ?? null`;
const statement = '[data-results="quotes"] > [data-quote]';

/** Nothing has to be scrolled sideways. */
const expectFits = (reader: Reader) =>
  until<number>(reader, 'document.documentElement.scrollWidth - innerWidth', (more) => more <= 0);

/** Somebody else's page with a frame of ours, which keeps what the frame says of its height. */
async function hostOf(address: string): Promise<{ address: string; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Host</title><iframe title="A figure" src="${address}" width="600" height="150"></iframe>
<script>addEventListener('message', ({ data }) => { if (data && data.height > 0) { tall = data.height; document.querySelector('iframe').style.height = tall + 'px'; } });</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}

export const stories: Readonly<Record<string, Story>> = {
  async 'reads a page and opens a term'(reader, site) {
    await reader.open(`${site}call/`);
    await until(reader, shown('main h1'), some);
    const id = await reader.ask<string>(attribute('main button[popovertarget]', 'popovertarget'));
    await reader.click('main button[popovertarget]');
    await until(reader, shown(`#${id}`), some);
    await expectFits(reader);
  },

  async 'adds a layer to the map, goes to the first day, and has it in the address'(reader, site) {
    await reader.open(`${site}figures/border/`);
    await until(reader, "performance.getEntriesByName('map-interactive').length", some);
    await reader.click(
      'main figure input[type="checkbox"][value="sightings"], main input[name="layer-sightings"]',
    );
    const all = await until<number>(reader, shown('.view[data-current] g.mark'), (count) => count > 8);
    await reader.type('input[type="range"]', '\uE011');
    await until<number>(reader, shown('.view[data-current] g.mark'), (count) => count < all);
    await until<string>(reader, 'location.search', (text) => /layers=.*sightings.*date=/.test(text));
    await expectFits(reader);
  },

  async 'finds a statement to the letter, and pages after it'(reader, site) {
    await reader.open(`${site}search/`);
    await until(reader, shown('#search-words'), some);
    await reader.type('#search-words', '"domino effect"');
    await until<string>(reader, attribute(statement, 'data-quote'), (id) => id === 'domino-effect');
    await until(reader, shown('[data-results="pages"] > li'), some);
    await expectFits(reader);
  },

  async 'meets the map in the page of somebody else, at its own height'(reader, site) {
    const host = await hostOf(`${site}embed/border/`);
    try {
      await reader.open(host.address);
      await until<number>(reader, 'typeof tall === "number" ? tall : 0', (tall) => tall > 200);
      // A frame says it again when its scroll bar has gone.
      const difference = "Math.abs(document.querySelector('iframe').clientHeight - tall)";
      await until<number>(reader, difference, (pixels) => pixels <= 4);
    } finally {
      host.close();
    }
    await reader.open(`${site}embed/border/`);
    await until(reader, shown('.drawing [data-figure]'), (count: number) => count === 1);
    await reader.click('summary');
    await until(reader, shown('tbody tr'), some);
    await expectFits(reader);
  },
};
