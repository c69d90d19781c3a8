/**
 * Says on the document, before anything is laid out, that it was opened anew and at its top. Only then may parts of a
 * page wait: a reader who comes back, loads it again or follows a link to a place in it has a place that must be found,
 * and a page in a tab that nobody looks at yet has time. As soon as somebody touches the page, nothing waits for its turn.
 * Runs in the head of every page. Without it nothing waits.
 */
const { dataset } = document.documentElement;
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const opening = 1500; // milliseconds after which all is there

// The name is the whole address, with the words that a link may point to, which `location` leaves out.
if (visit?.type === 'navigate' && !/[?#]/.test(visit.name) && !document.hidden) {
  dataset['fresh'] = 'in-turn';
  const signal = AbortSignal.timeout(opening);
  const showAll = () => {
    dataset['fresh'] = '';
    // What has begun to wait would wait on, by the rule that it began with.
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  };
  for (const type of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(type, showAll, { passive: true, signal });
}
