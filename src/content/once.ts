/**
 * The content that a build stands on, read and checked once for all integrations that ask for it.
 * Content that changes under `npm run dev` is read anew through `load.ts`.
 */
import { contentFolder } from './folder.ts';
import { checkContent, contentOf, type Checked, type Content } from './load.ts';

let checked: Checked | undefined;
let content: Content | undefined;

/** What the check of the whole content says. */
export const checkedOnce = (): Checked => (checked ??= checkContent(contentFolder));

/** The content itself; throws a `ContentError` with all problems when there are any. */
export const contentOnce = (): Content => (content ??= contentOf(checkedOnce()));
