/**
 * What a paste brings along that nobody said: the marks of HTML and the numbers of footnotes.
 * Takes any text and never fails; knows no quotation. No document is made of the text: the checker runs where there
 * is none, and what a stranger pasted should not become one.
 */

const markup = /<\/?[a-z][^<>]*>|&(?:#x?[\da-f]+|[a-z]+);/i;
const unread = /<(script|style|sup)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const blocks = /<\/(?:p|div|blockquote|h\d|ul|ol|table)\s*>/gi;
const lines = /<br\s*\/?>|<\/(?:li|tr)\s*>/gi;
const tags = /<\/?[a-z][^<>]*>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;

/** Those that stand in and around quotations. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘',
  rsquo: '’', sbquo: '‚', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', hellip: '…', ndash: '–', mdash: '—',
  shy: '', thinsp: ' ',
}; // prettier-ignore

const lastCharacter = 0x10ffff;
const character = (code: number): string => (code <= lastCharacter ? String.fromCodePoint(code) : '');

const decoded = (text: string): string =>
  text.replace(entity, (whole, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return character(Number(decimal));
    return hex === undefined ? (named[name.toLowerCase()] ?? whole) : character(Number.parseInt(hex, 16));
  });

/** A number in square marks directly behind a word or a closing mark; one before a word is an editor's bracket. */
const footnote = /(?<=[\p{L}.,;:!?”’»)\]]|[\p{L}.,;:!?]["'])\[\d{1,3}\](?![\p{L}\p{N}])/gu;
const raised = /(?<=[\p{L}\p{P}])[¹²³⁰⁴-⁹]+/gu;

/** The text as a reader of the page would see it, without its notes. */
export function plainText(text: string): string {
  const bare = markup.test(text)
    ? decoded(
        text
          .replace(unread, '')
          .replace(blocks, '\n\n')
          .replace(lines, '\n')
          .replace(/<q\b[^<>]*>/gi, '“')
          .replace(/<\/q\s*>/gi, '”')
          .replace(tags, ''),
      )
    : text;
  return bare.replace(footnote, '').replace(raised, '');
}
