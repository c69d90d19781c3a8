/** Puts text on the clipboard, or selects it for the reader's own copying. Knows nothing of what it says. */

const blob = (type: string, body: string) => ({ [type]: new Blob([body], { type }) });

/** Whether the text reached the clipboard, with the same as HTML when it is given; browsers may refuse. */
export async function toClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const both = { ...blob('text/plain', text), ...blob('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(both)]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element holds. */
export function selectInside(element: Element): void {
  if (element instanceof HTMLInputElement) return element.select();
  getSelection()?.selectAllChildren(element);
}
