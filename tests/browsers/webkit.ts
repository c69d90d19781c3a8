/** WebKitGTK's small browser, driven by its own WebDriver through `selenium-webdriver`, on a screen that is not there. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { library } from '../hosts/library.ts';
import type { Other, Reader } from './reader.ts';

interface Element {
  click(): Promise<void>;
  sendKeys(text: string): Promise<void>;
}
interface Driver {
  get(address: string): Promise<void>;
  findElement(by: unknown): Promise<Element>;
  executeScript(script: string): Promise<unknown>;
  quit(): Promise<void>;
}
interface Builder {
  usingServer(address: string): Builder;
  withCapabilities(capabilities: unknown): Builder;
  build(): Promise<Driver>;
}
interface Selenium {
  Builder: new () => Builder;
  By: { css(selector: string): unknown };
  Capabilities: new (given: object) => unknown;
}

const needed = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];

function miniBrowser(): string | undefined {
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .filter((name) => name.startsWith('webkit2gtk-4'))
    .map((name) => path.join(libraries, name, 'MiniBrowser'))
    .find((place) => existsSync(place));
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Waits until the driver answers. */
async function isUp(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}

/** Ends the driver and the screen that was made for it: all of their own group. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

export const webkit: Other = {
  name: 'WebKitGTK',
  missing: () => {
    const gone = needed.filter((place) => !existsSync(place));
    if (!miniBrowser()) gone.push('MiniBrowser');
    return gone.length === 0
      ? undefined
      : `${gone.join(', ')} not found. Hint: apt-get install webkit2gtk-driver xvfb xauth.`;
  },
  async start(): Promise<Reader> {
    const { default: selenium } = await library<{ default: Selenium }>(
      '../browsers/node_modules/selenium-webdriver/index.js',
    );
    const port = await freePort();
    const screen = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
    });
    const address = `http://127.0.0.1:${port}`;
    await isUp(address);
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const driver = await new selenium.Builder()
      .usingServer(address)
      .withCapabilities(
        new selenium.Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }),
      )
      .build();
    const first = (selector: string) => driver.findElement(selenium.By.css(selector));
    return {
      open: (to) => driver.get(to),
      click: async (selector) => (await first(selector)).click(),
      type: async (selector, text) => (await first(selector)).sendKeys(text),
      ask: <T>(expression: string) => driver.executeScript(`return (${expression});`) as Promise<T>,
      leave: async () => {
        await driver.quit();
        end(screen);
      },
    };
  },
};
