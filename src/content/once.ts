/**
 * The content that a build stands on, read and checked once for all integrations that ask for it. What it was read from,
 * several times as large, is let go of.
 * Content that changes under `npm run dev` is read anew through `load.ts`.
 */
import { contentFolder } from './folder.ts';
import { checkContent, contentOf, type Checked, type Content } from './load.ts';
import { ContentError } from './problems.ts';

/** What an editor is told of the content. */
export type Findings = Pick<Checked, 'problems' | 'warnings'>;

let read: (Findings & { content: Content | undefined }) | undefined;

/** What the check of the whole content says; with the content, unless there is a problem. */
export function checkedOnce(): Findings & { content: Content | undefined } {
  if (read) return read;
  const checked = checkContent(contentFolder);
  const { problems, warnings } = checked;
  read = { problems, warnings, content: problems.length > 0 ? undefined : contentOf(checked) };
  return read;
}

/** The content itself; throws a `ContentError` with all problems when there are any. */
export function contentOnce(): Content {
  const { content, problems } = checkedOnce();
  if (!content) throw new ContentError(problems);
  return content;
}
