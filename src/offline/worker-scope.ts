/** As much of a service worker's surroundings as ours uses, and the caches that are its own. */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
  stopImmediatePropagation(): void;
}

export interface Worker {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  navigator: object;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
}

/** Deletes every cache of this site but one. Other sites of the same host keep theirs: a cache is named after its scope. */
export async function forgetOthers({ registration }: Worker, kept?: string): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.endsWith(registration.scope) && name !== kept);
  await Promise.all(ours.map((name) => caches.delete(name)));
}
