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
  if (frame) return frame.isQuoted && frame.runsScripts ? 'live' : 'frame';
  if (link && picture) return 'picture';
  return link || isAddress ? 'link' : 'none';
}

/** What a snippet with a figure had and this no longer has; a frame alone never had it. */
function lostOf(found: Found, grade: Grade): Loss[] {
  const { figure, hasScript, frame, link, picture, isShownAsText } = found;
  const wasFigure = !frame && grade !== 'none' && !found.isAddress;
  const all: [Loss, boolean][] = [
    ['shown-as-text', isShownAsText],
    ['figure-address', wasFigure && !figure?.isOurs],
    ['script', wasFigure && !hasScript],
    ['frame-scripts', frame?.runsScripts === false],
    ['frame-title', frame?.hasTitle === false || (figure?.isOurs === true && !figure.hasTitle)],
    ['frame-height', frame?.hasHeight === false],
    ['picture', wasFigure && !picture],
    ['picture-text', picture?.hasText === false],
    ['link', wasFigure && !link],
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
