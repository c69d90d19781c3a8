/**
 * The content that a build stands on, read and checked once for its integrations and its pages. What it was read from,
 * several times as large, is let go of.
 * Content that changes under `npm run dev` is read anew through `load.ts`.
 */
import { contentFolder } from './folder.ts';
import { checkContent, contentOf, type Checked, type Content } from './load.ts';
import { oncePerProcess } from './per-process.ts';
import { ContentError } from './problems.ts';

/** What an editor is told of the content. */
export type Findings = Pick<Checked, 'problems' | 'warnings'>;

type Read = Findings & { content: Content | undefined };

function read(): Read {
  const checked = checkContent(contentFolder);
  const { problems, warnings } = checked;
  return { problems, warnings, content: problems.length > 0 ? undefined : contentOf(checked) };
}

/** What the check of the whole content says; with the content, unless there is a problem. */
export const checkedOnce = (): Read => oncePerProcess(contentFolder, read);

/** The content itself; throws a `ContentError` with all problems when there are any. */
export function contentOnce(): Content {
  const { content, problems } = checkedOnce();
  if (!content) throw new ContentError(problems);
  return content;
}
