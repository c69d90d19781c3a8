/**
 * Asks the browser to keep a copy of the site, once the page is there and nothing else is to do: never on a slow line, nor
 * for readers who save data, nor where the browser has no such thing. Every page loads this, so it is short.
 */
import { isToBeSpared } from './line.ts';

interface Window {
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(address: string): string } };
  requestIdleCallback?: (work: () => void, options: { timeout: number }) => void;
}

const { serviceWorker } = navigator;
const { trustedTypes, requestIdleCallback = (work) => setTimeout(work) } = globalThis as Window;
const timeout = 4_000; // milliseconds; a browser that is never idle is asked then

function register(): void {
  const address = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: (text: string) => text });
  serviceWorker.register(policy?.createScriptURL(address) ?? address).catch(() => undefined);
}

// `serviceWorker` is there over https and on this machine alone.
if (serviceWorker && !isToBeSpared(navigator))
  addEventListener('load', () => requestIdleCallback(register, { timeout }));
