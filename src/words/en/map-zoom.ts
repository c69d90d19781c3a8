/** English words around zooming a map. */

export const mapZoom = {
  group: 'Zoom and move the map',
  in: 'Zoom in',
  out: 'Zoom out',
  whole: 'Whole map',
  full: 'Full screen',
  leave: 'Leave full screen',
  hint: 'To zoom: the buttons, + and − on the keyboard, two fingers, a double tap, or Ctrl (⌘ on a Mac) and the wheel. Drag to move; with the keyboard, Shift and an arrow.',
  wheel: 'To zoom the map with the wheel, hold Ctrl (⌘ on a Mac). Without it the page scrolls.',
  /** Said after each step; the number stands in braces. */
  zoomed: 'The map is {times} times as large as at first.',
  coarse: 'The finer lines of the map could not be loaded. The map stays complete with the lines it has.',
  refused: 'This browser does not let the map fill the screen.',
  failed: 'The part that zooms could not be loaded. The map is complete without it.',
} as const;
