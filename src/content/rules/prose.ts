/** Everything that holds for the text of explainers, page by page. */
import type { Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { componentProblems, foreignMarkdown } from './prose-components.ts';
import { headingSteps, termsOnce } from './prose-outline.ts';
import { stepsOnMap } from './prose-steps.ts';
import { passagesOf } from './prose-text.ts';
import { answerFirst, mixedVoices, unsupportedSentences, voiceless } from './prose-voices.ts';
import { typedMarks, typedNumbers, typedProps, typedQuotations } from './prose-wording.ts';

/** A page about the site itself: what it says of the site's own making needs no voice. */
const isOnTheSite = ({ id }: Body, { entries }: RawContent): boolean =>
  entries.explainers.some(({ record }) => record.id === id && record.aboutTheSite);

export function proseProblems(raw: RawContent): Problem[] {
  return raw.bodies.flatMap((body) => {
    const passages = passagesOf(body);
    return [
      ...componentProblems(body, raw),
      ...stepsOnMap(body, raw),
      ...foreignMarkdown(body),
      ...answerFirst(body),
      ...mixedVoices(body),
      ...headingSteps(body),
      ...termsOnce(body),
      ...(isOnTheSite(body, raw) ? [] : voiceless(passages)),
      ...unsupportedSentences(passages, raw),
    ];
  });
}

/** What is typed by hand on any page; apart from the rest, so that the quotations are gone over once. */
export function typedByHand(raw: RawContent): Problem[] {
  const typed = raw.bodies.flatMap((body) => [...passagesOf(body), ...typedProps(body)]);
  return [...typedMarks(typed), ...typedNumbers(typed), ...typedQuotations(typed, raw)];
}
