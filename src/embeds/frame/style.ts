/**
 * The styles of one frame: those of the site's figures that its drawings use, in the colours of the site's tokens, and the
 * frame's own. Made small at build. Knows stylesheets and class names; nothing of what is drawn.
 */
import type { Scene } from '../../figures/scene.ts';
import { looksOf, rulesOf, small, textOfSheet } from '../../figures/used-style.ts';

/** The style that comes with the script. */
export const exploreStyle = (): string => small(textOfSheet('embeds/frame/explore.css'));

/** The stylesheet for a frame that shows these scenes and none of the classes besides. */
export function frameStyle(scenes: readonly Scene[]): string {
  // A figure with one drawing has nothing to choose by its width.
  const own = small(
    textOfSheet('embeds/frame/frame.css'),
    scenes.length > 1 ? [] : ['for-wide', 'for-narrow'],
  );
  const rules = rulesOf(scenes) + own;
  return looksOf(rules, (declarations) => `[data-theme=dark]{${declarations}}`) + rules;
}
