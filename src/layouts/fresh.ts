/**
 * Says on the document, before anything is laid out, that it was opened anew and at its top. Only then may parts of a
 * page wait: a reader who comes back, loads it again or follows a link to a place in it has a place that must be found,
 * and a page in a tab that nobody looks at yet has time. Runs in the head of every page. Without it nothing waits.
 */
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

// The name is the whole address, with the words that a link may point to, which `location` leaves out.
if (visit?.type === 'navigate' && !/[?#]/.test(visit.name) && !document.hidden)
  document.documentElement.dataset['fresh'] = '';
