/** The words of the frame in the site’s language. */
export { embedsFrame, ignored } from './en/embeds-frame.ts';
