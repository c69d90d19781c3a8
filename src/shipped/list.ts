/**
 * Whose work goes to readers' browsers with the pages: packages by name, in the order in which a reader finds them listed.
 * Only names stand here; the rest is read from the packages, so that it is never old. A build in which other packages
 * reach a browser than these stops.
 */
export const shipped = [
  '@fontsource-variable/source-serif-4',
  'd3-color',
  'd3-dispatch',
  'd3-drag',
  'd3-dsv',
  'd3-ease',
  'd3-interpolate',
  'd3-selection',
  'd3-timer',
  'd3-transition',
  'd3-zoom',
  'diff',
  'pagefind',
  'rolldown',
  'stemmer',
  'vite',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const;
