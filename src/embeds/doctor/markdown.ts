/** Writes the pictures and links of Markdown as markup. Pure; knows no page and no site. */

/** Both parts have an end, so that a long text of brackets is looked through once. */
const words = String.raw`\[((?:\\.|[^[\]\\]){0,999})\]\(([^()[\]\s]{1,2000})\)`;

/** The same text, in which a picture may stand in a link; what is markup already stays as it is. */
export const asMarkup = (text: string): string =>
  /<\w/.test(text)
    ? text
    : text
        .replace(new RegExp(`!${words}`, 'g'), '<img src="$2" alt="$1">')
        .replace(new RegExp(words, 'g'), '<a href="$2">$1</a>');
