/** Small sums on pixels that every chart needs. Knows nothing of what they measure. */

/** To a tenth of a pixel: finer is noise on paper and on screens, and the same input gives the same bytes. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The width of one of the two drawings of a chart, in pixels; a page shows one of them. */
export type ChartWidth = 360 | 960;
export const chartWidths: readonly ChartWidth[] = [360, 960];

/** Size of the text of charts, in pixels: at least 12 on a screen when the drawing is shown at 6/7 of its width. */
export const textSize = 14;
/** From one line of text to the next, in pixels. */
export const lineHeight = 18;
