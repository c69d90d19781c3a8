/** For tests of a whole page: what waits until it comes near the screen is laid out at once. Runs in the page. */
export function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}
