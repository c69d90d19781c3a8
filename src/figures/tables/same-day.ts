/**
 * Links to figures that are read by days take the reader's day and reading along. The address of the page has both,
 * so a link is written anew when somebody is about to follow it. Knows links by their class alone.
 */
const carried = ['date', 'reading'] as const;

function carry({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-same-day]') : null;
  if (!link) return;
  const here = new URLSearchParams(location.search);
  const there = new URL(link.href);
  for (const name of carried) {
    const value = here.get(name);
    if (value === null) there.searchParams.delete(name);
    else there.searchParams.set(name, value);
  }
  link.href = there.href;
}

for (const kind of ['pointerover', 'pointerdown', 'focusin', 'click']) addEventListener(kind, carry, true);
