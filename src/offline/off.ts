/**
 * The switch: served in place of the service worker, it forgets every copy and takes itself away. Pages that are open stay
 * as they are; the next one comes from the network alone.
 */
import { forgetOthers, type Worker } from './worker-scope.ts';

declare const self: Worker;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOthers(self).then(() => self.registration.unregister())),
);
