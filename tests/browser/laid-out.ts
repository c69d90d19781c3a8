/** For tests of a whole page: what waits for its turn, or until it comes near the screen, is there at once. Runs in the page. */
export function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; transition: none !important; }');
  document.adoptedStyleSheets.push(sheet);
}
