/** Firefox ESR, driven over BiDi by `puppeteer-core`: Playwright cannot drive the one that Debian has. */
import { existsSync } from 'node:fs';
import { library } from '../hosts/library.ts';
import type { Other, Reader } from './reader.ts';

interface Page {
  goto(address: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
}
interface Puppeteer {
  launch(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
}

const places = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const found = () => places.find((place) => place !== undefined && existsSync(place));

export const firefox: Other = {
  name: 'Firefox ESR',
  missing: () =>
    found()
      ? undefined
      : 'no firefox-esr in /usr/bin. Hint: apt-get install firefox-esr, or set FIREFOX_PATH.',
  async start(): Promise<Reader> {
    const { default: puppeteer } = await library<{ default: Puppeteer }>(
      '../browsers/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js',
    );
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: found(), headless: true });
    const page = await browser.newPage();
    return {
      open: async (address) => void (await page.goto(address)),
      click: (selector) => page.click(selector),
      type: (selector, text) => page.type(selector, text),
      ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      leave: () => browser.close(),
    };
  },
};
