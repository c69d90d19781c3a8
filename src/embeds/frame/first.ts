/**
 * The first of the two scripts inside every frame: its looks, by its address. It stands in the head, so that looks are
 * right from the first paint; all else waits in `start.ts` until the drawing has been read.
 */
import { looksFrom } from './looks.ts';

const root = document.documentElement;
const { theme, fit, controls } = looksFrom(location.search);
const dark = matchMedia('(prefers-color-scheme: dark)');

function showTheme(): void {
  const isDark = theme === 'dark' || (theme === 'auto' && dark.matches);
  root.dataset['theme'] = isDark ? 'dark' : 'light';
}

root.dataset['js'] = '';
root.toggleAttribute('data-fit', fit);
root.toggleAttribute('data-bare', !controls);
showTheme();
dark.addEventListener('change', showTheme);
