/**
 * The table of pages that frame us: each with the library, or the listener, that such pages have. Small and whole, as
 * an editor would write them; where no package exists, the rules of the real host are followed as its code has them.
 */

export interface Parent {
  name: string;
  /** What stands in the body, given the address of the frame, our first snippet, and our oEmbed answer's markup. */
  body: (frame: string, snippet: string, oembed: string) => string;
  /** The heights that this host allows, where it sets limits. */
  limits?: { least: number; most: number };
}

/** The WordPress secret that the host page makes up. */
const secret = 'Abc123xYz9';

const iframe = (frame: string, attributes = '') =>
  `<iframe id="frame" title="A figure" width="100%" height="150" style="border:0;display:block" ${attributes} src="${frame}"></iframe>`;

/** A listener written in the host's page, before the frame, as hosts write theirs. */
const listening = (script: string, frame: string, attributes?: string) =>
  `<script>${script}</script>${iframe(frame, attributes)}`;

const sizeBySource = (condition: string, height: string) =>
  `addEventListener('message', (event) => {
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== event.source) continue;
      const data = event.data;
      if (${condition}) frame.style.height = ${height} + 'px';
    }
  });`;

const datawrapper = `addEventListener('message', (event) => {
  if (event.data['datawrapper-height'] === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) for (const id in event.data['datawrapper-height'])
    if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
});`;

// Matches by address, since Embedly's players know nothing else.
const medium = `addEventListener('message', ({ data }) => {
  if (typeof data !== 'string' || data[0] !== '{') return;
  const said = JSON.parse(data);
  if (said.context !== 'iframe.resize') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.src === said.src) frame.style.height = said.height + 'px';
});`;

// As wp-embed.js: a secret, heights from 200 to 1000, links only after the reader is in the frame and to its own host.
const wordpress = `window.opened = [];
addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host)
      if (document.activeElement === frame) window.opened.push(data.value);
  }
});
addEventListener('DOMContentLoaded', () => {
  for (const frame of document.querySelectorAll('iframe[data-secret]'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});`;

/** What WordPress makes of a frame in an oEmbed answer: a sandbox, and a secret behind its address. */
const sandboxed = (oembed: string) =>
  oembed
    .replace('<iframe', `<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}"`)
    .replace(/ src="([^"]+)"/, ` src="$1#?secret=${secret}"`)
    .replace(' loading="lazy"', '');

/** Pages that size the frame by what it says, of which the height must come out exact. */
export const parents: readonly Parent[] = [
  {
    name: 'pym.js',
    body: (frame) =>
      `<div id="figure"></div><script src="/npm/pym.js/dist/pym.v1.js"></script>
       <script>new pym.Parent('figure', '${frame}', { title: 'A figure' });</script>`,
  },
  {
    name: '@newswire/frames',
    body: (frame) =>
      `<div data-frame-src="${frame}" data-frame-attribute-title="A figure"></div>
       <script src="/npm/@newswire/frames/dist/frames.umd.js"></script>
       <script>newswireFrames.autoInitFrames();</script>`,
  },
  {
    name: 'iframe-resizer 4',
    body: (frame) =>
      `${iframe(frame)}<script src="/npm/iframe-resizer-4/js/iframeResizer.js"></script>
       <script>iFrameResize({}, '#frame');</script>`,
  },
  {
    name: 'iframe-resizer 5',
    body: (frame) =>
      `${iframe(frame)}<script src="/npm/@iframe-resizer/parent/index.umd.js"></script>
       <script>iframeResize({ license: 'GPLv3' }, '#frame');</script>`,
  },
  {
    name: 'open-iframe-resizer',
    body: (frame) =>
      `${iframe(frame)}<script type="module">
         import { initialize } from '/npm/@open-iframe-resizer/core/dist/index.js';
         initialize({}, '#frame');
       </script>`,
  },
  { name: 'Datawrapper-style listener', body: (frame) => listening(datawrapper, frame) },
  {
    name: 'AMP-style host',
    body: (frame) =>
      listening(
        sizeBySource(`data.sentinel === 'amp' && data.type === 'embed-size'`, 'data.height'),
        frame,
        'sandbox="allow-scripts allow-popups" scrolling="no"',
      ),
  },
  { name: 'Medium-style host', body: (frame) => listening(medium, frame) },
  {
    name: 'WordPress-style host',
    limits: { least: 200, most: 1000 },
    body: (_frame, _snippet, oembed) =>
      `<style>blockquote { display: none } iframe { max-width: 100%; border: 0; display: block }</style>
       <script>${wordpress}</script>${sandboxed(oembed)}`,
  },
  { name: 'our own loader', body: (_frame, snippet) => snippet },
];

/** A plain page of somebody else's. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title>
   <meta name="viewport" content="width=device-width">
   <style>body { margin: 0 }</style>${head}</head><body>${body}</body></html>`;
