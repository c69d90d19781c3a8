/** The search as a dialog over any page. Built when it is first opened; the box inside does the searching. */
import { url } from '../../urls.ts';
import { box as words } from '../../words/box.ts';
import './box.ts';
import { dress, make } from './element.ts';
import styles from './dialog.css?url';

let dialog: HTMLDialogElement | undefined;

function form(): HTMLFormElement {
  return make(
    'form',
    { action: url('/search/'), role: 'search' },
    make('label', { for: 'dialog-words' }, words.label),
    make('input', {
      id: 'dialog-words',
      name: 'q',
      type: 'text',
      inputmode: 'search',
      enterkeyhint: 'search',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      autofocus: true,
      'aria-describedby': 'dialog-hint',
    }),
    make('button', {}, words.submit),
    make('p', { id: 'dialog-hint' }, words.hintDialog),
  );
}

/** A press that begins on the backdrop closes it; one that only ends there, or on an empty part, does not. */
function closeFromOutside(made: HTMLDialogElement): void {
  let outside = false;
  made.addEventListener('pointerdown', ({ clientX, clientY }) => {
    const { left, right, top, bottom } = made.getBoundingClientRect();
    outside = clientX < left || clientX > right || clientY < top || clientY > bottom;
  });
  made.addEventListener('click', ({ target }) => target === made && outside && made.close());
}

async function build(): Promise<HTMLDialogElement> {
  const close = make('button', { type: 'button', class: 'close' }, words.close);
  const made = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    make('search-box', { class: 'search' }, form()),
    close,
  );
  close.addEventListener('click', () => made.close());
  closeFromOutside(made);
  document.body.append(made);
  // Nothing is to be seen without its styles; but a search without them is better than none.
  await dress(styles);
  return made;
}

let building: Promise<HTMLDialogElement> | undefined;

/** Opens it with the words of the last search selected. */
export async function openSearch(): Promise<void> {
  dialog = await (building ??= build());
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}
