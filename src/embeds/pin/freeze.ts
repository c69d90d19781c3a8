/**
 * Makes a frame of today one that can stand for ever: its addresses no longer name the site that built it, and it asks
 * the site for news of itself. Pure: HTML goes in and comes out.
 */

/** From /v/<hash>/embed/<id>/ up to the front page, and to the news. */
const toFront = '../../../../';
const newsScript = '<script async src="../../../versions.js"></script>';

/** The address of the front page that a built frame names as its own. */
export const builtFor = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]*)figures\/[\w-]+\/"/.exec(html)?.[1];

/** The HTML of a built frame, ready to be pinned. `site` is the address of the front page it was built for. */
export function freeze(html: string, site: string): string {
  const { pathname } = new URL(site);
  const named = html.replaceAll(site, toFront);
  const rooted = named.replaceAll(
    /\b(href|src)="(\/[^/"][^"]*|\/)"/g,
    (whole, name: string, address: string) =>
      address.startsWith(pathname) ? `${name}="${toFront}${address.slice(pathname.length)}"` : whole,
  );
  return rooted.includes('</body>')
    ? rooted.replace('</body>', `${newsScript}</body>`)
    : `${rooted}${newsScript}`;
}

/**
 * The scripts beside the folder of a frame that it asks for later, and those that these ask for in turn, by their names.
 * `read` gives the text of one.
 */
export function companions(html: string, read: (name: string) => string): string[] {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"\.\.\/([\w.-]+\.js)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      look(read(name));
    }
  };
  look(html);
  return [...found];
}

/** Files of the site that a frozen frame would still ask for; a later build may no longer have them. */
export const leftOutside = (html: string): string[] =>
  [...html.matchAll(/\b(?:src|href)="((?:\.\.\/)+_astro\/[^"]+)"/g)].map(([, address]) => address as string);
