/** The stylesheets of figures, by their place in `src`, in the order in which they are read. Knows no rule in them. */
export const mapSheets = ['figures/figures.css', 'figures/maps.css'] as const;
export const figureSheets = [...mapSheets, 'figures/charts.css'] as const;
