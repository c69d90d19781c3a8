/**
 * What the findings mean: the best that readers will see, what was taken out, and what to ask for. Pure; its answers
 * are keys, and the words for them stand in src/words.
 */
import type { Found } from './found.ts';

/** From the best to the least. */
export const grades = ['live', 'frame', 'picture', 'link', 'none'] as const;
export type Grade = (typeof grades)[number];

export const losses = [
  'shown-as-text',
  'unknown-figure',
  'script',
  'figure-address',
  'frame-scripts',
  'frame-title',
  'frame-height',
  'picture',
  'picture-text',
  'link',
  'link-text',
] as const;
export type Loss = (typeof losses)[number];

export const requests = ['html-block', 'script', 'data', 'frame'] as const;
/** What to ask those who run the editor's program. */
export type Request = (typeof requests)[number];

export interface Diagnosis {
  grade: Grade;
  lost: Loss[];
  ask: Request[];
}

function gradeOf({ figure, hasScript, frame, link, picture, isAddress, isShownAsText }: Found): Grade {
  if (isShownAsText && !frame && !figure) return 'none';
  if (figure?.isOurs && hasScript) return 'live';
  if (frame) return frame.isGrown && frame.runsScripts ? 'live' : 'frame';
  if (link && picture) return 'picture';
  return link || isAddress ? 'link' : 'none';
}

/** What a snippet had and this no longer has; a frame alone had no figure, and Markdown no more than a picture and links. */
function lostOf(found: Found, grade: Grade): Loss[] {
  const { figure, hasScript, frame, link, picture, isShownAsText } = found;
  const wasPicture = !frame && grade !== 'none' && !found.isAddress;
  const wasFigure = wasPicture && !found.isMarkdown;
  const all: [Loss, boolean][] = [
    ['shown-as-text', isShownAsText],
    ['unknown-figure', found.isUnknown],
    ['figure-address', wasFigure && !figure?.isOurs && !found.isUnknown],
    ['script', wasFigure && !hasScript],
    ['frame-scripts', frame?.runsScripts === false],
    ['frame-title', frame?.hasTitle === false || (figure?.isOurs === true && !figure.hasTitle)],
    ['frame-height', frame?.hasHeight === false],
    ['picture', wasPicture && !picture],
    ['picture-text', picture?.hasText === false],
    ['link', wasPicture && !link],
    ['link-text', link?.hasText === false],
  ];
  return all.filter(([, isLost]) => isLost).map(([loss]) => loss);
}

function askFor(lost: readonly Loss[], grade: Grade): Request[] {
  const all: [Request, boolean][] = [
    ['html-block', lost.includes('shown-as-text')],
    ['script', lost.includes('script')],
    ['data', lost.includes('figure-address')],
    ['frame', grade === 'picture' || grade === 'link' || lost.includes('frame-scripts')],
  ];
  return all.filter(([, isNeeded]) => isNeeded).map(([request]) => request);
}

/** What readers will see, what is missing, and what to ask for. */
export function diagnose(found: Found): Diagnosis {
  const grade = gradeOf(found);
  const lost = lostOf(found, grade);
  return { grade, lost, ask: askFor(lost, grade) };
}
