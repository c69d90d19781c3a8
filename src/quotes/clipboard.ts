/** Puts text on the clipboard, or selects it for the reader's own copying. Knows nothing of what it says. */

/** Whether the text reached the clipboard; browsers may refuse. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
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
