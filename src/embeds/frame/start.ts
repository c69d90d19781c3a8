/**
 * The second of the two scripts inside every frame: its height, and the way to what comes later. Small, since it travels
 * with the first paint; it stands right behind the drawing, where a slow browser pauses and paints what it has read so
 * far. Asks for nothing, stores nothing.
 */
import { isOnlyLooks } from './looks.ts';
import { hostFrom, messagesFor, sizerIdIn } from './messages.ts';
import { loadScript } from './load.ts';

const pause = 150; // milliseconds between two answers to the same host
const patience = 600; // milliseconds in which a host follows

const root = document.documentElement;
const data = root.dataset;
const { hash, host: site, search } = location;
const fit = 'fit' in data;
const host = hostFrom(search, hash);
let said = 0;
let answering: ReturnType<typeof setTimeout> | undefined;

/** A host that gives the frame its height needs no scroll bar; one that does not, does. */
const checkRoom = () => root.toggleAttribute('data-sized', innerHeight >= said);

/** Tells the host how tall the content is, when that is new. */
function tell(): void {
  // To ask for the height has the page laid out, which should not come before the first paint without need.
  if (fit || parent === window || document.readyState === 'loading') return;
  const { width, height } = root.getBoundingClientRect();
  const tall = Math.ceil(height);
  if (width === 0 || tall === said) return;
  said = tall;
  const size = { width: Math.round(width), height: tall };
  for (const message of messagesFor(size, data['id'] ?? '', location.href, host))
    parent.postMessage(message, '*');
  setTimeout(checkRoom, patience);
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // A browser that knows the call may still refuse it.
  }
}

/** Says it again to a host that speaks, since it may not have listened before; not more often than the pause allows. */
function answer({ source, data: message }: MessageEvent): void {
  if (source !== parent || source === window) return;
  host.sizerId = sizerIdIn(message) ?? host.sizerId;
  answering ??= setTimeout(() => {
    answering = undefined;
    said = 0;
    tell();
  }, pause);
}

/** WordPress opens links itself, and only those that lead to our own site. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!host.secret || link?.host !== site) return;
  event.preventDefault();
  parent.postMessage({ message: 'link', value: link.href, secret: host.secret }, '*');
}

/** What a reader does first brings the rest; what was clicked before it came is kept for it. */
function begin({ type, target }: Pick<Event, 'type' | 'target'>): void {
  if (type === 'click')
    data['wanted'] ??= (target as Element).closest<HTMLElement>(':is(g, button)[data-id]')?.dataset['id'];
  const load = () => loadScript(data['explore'] ?? '', 'frame');
  // The script looks for what stands in the body.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', load);
  else load();
}

/** Layers that the address asks for show with the drawing; what else it asks for comes with the script that explores. */
function showLayers(): void {
  const asked = /[?&]layers=([\w,-]+)/.exec(search)?.[1]?.split(',') ?? [];
  for (const layer of document.querySelectorAll<SVGElement>('.off'))
    if (asked.includes(layer.dataset['layer'] ?? '')) layer.classList.remove('off');
  root.toggleAttribute('data-many', asked.length > 1);
}

if (!search.includes('date=')) showLayers();
addEventListener('message', answer);
addEventListener('click', follow);
for (const type of ['click', 'pointerover', 'pointerdown', 'focusin', 'input']) addEventListener(type, begin);
if (fit || !isOnlyLooks(search)) begin({ type: 'load', target: null });
addEventListener('resize', checkRoom);
addEventListener('load', tell);
addEventListener('toggle', tell, true);
new ResizeObserver(tell).observe(root);
