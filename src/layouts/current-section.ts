/**
 * Marks the section that is being read in the list of contents.
 * Runs in the browser; without it the list is plain links. Knows nothing of what the sections say.
 */

/** A section counts as read from the moment its heading has passed this part of the window. */
const line = 0.4;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const headings = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});

const passed = new Set<Element>();

function mark(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
  const current = headings.findLast(({ heading }) => passed.has(heading))?.link;
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// All that lies above the line counts as in sight, so that a leap over many headings is noticed too.
const observer = new IntersectionObserver(mark, {
  rootMargin: `1000000px 0px ${(line - 1) * 100}% 0px`,
});
for (const { heading } of headings) observer.observe(heading);
