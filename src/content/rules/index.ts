/** The rules that hold between records, in the order in which their problems are found. */
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { formsInTwoGroups } from './aliases.ts';
import { listedInRightSentence, listedOnce, placesInArticle, spansInSentences } from './article-statements.ts';
import { partsAddUp, sentencesInOrder, wordListInOrder } from './article.ts';
import { uncitedClaims } from './claims.ts';
import { daysInTexts } from './days-in-texts.ts';
import { correctionsInOrder, datesInAddresses, datesInOrder, publishedWithArticle, relationsInTime } from './dates.ts';
import { figureRules } from './figures.ts';
import { doubleLabels, unknownLabels } from './lists.ts';
import { estimatesWithoutNumber, lowAboveHigh } from './numbers.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { correctedPages, frontPage, menuOrder, updatedAsCorrected } from './pages.ts';
import { frameInOrder, placeOrReason, sightingsInsideFrame } from './places.ts';
import { proseProblems, typedByHand } from './prose.ts';
import { fieldsFitKind, fieldsFitOrigin, originalsAreTranslated, reportsAreHashed, wordsInFrame } from './quote-fields.ts';
import {
  bracketOriginalsAreSourced,
  bracketsAreRecorded,
  identicalWordingIs,
  spanLength,
  wordsArePrinted,
} from './quote-words.ts';
import { danglingReferences, duplicateIds, duplicateRefs } from './references.ts';
import { saidTwice } from './said-twice.ts';
import { copiesWithoutNote, originalsCalledCopies, recalledSources, unusedSources } from './sources.ts';
import { anonymityReasons, organisationsAreInstitutions, sourcingFitsSpeaker } from './speakers.ts';
import { spelling } from './spelling.ts';

type Rule = (raw: RawContent) => Problem[];

const rules: readonly Rule[] = [
  danglingReferences,
  duplicateIds,
  duplicateRefs,
  recalledSources,
  copiesWithoutNote,
  originalsCalledCopies,
  datesInOrder,
  correctionsInOrder,
  datesInAddresses,
  publishedWithArticle,
  relationsInTime,
  lowAboveHigh,
  estimatesWithoutNumber,
  frameInOrder,
  placeOrReason,
  sightingsInsideFrame,
  unknownLabels,
  doubleLabels,
  formsInTwoGroups,
  organisationsAreInstitutions,
  sourcingFitsSpeaker,
  anonymityReasons,
  fieldsFitKind,
  fieldsFitOrigin,
  wordsInFrame,
  reportsAreHashed,
  originalsAreTranslated,
  spanLength,
  wordsArePrinted,
  bracketsAreRecorded,
  bracketOriginalsAreSourced,
  identicalWordingIs,
  sentencesInOrder,
  partsAddUp,
  wordListInOrder,
  placesInArticle,
  spansInSentences,
  listedInRightSentence,
  menuOrder,
  correctedPages,
  updatedAsCorrected,
  proseProblems,
  typedByHand,
  spelling,
  daysInTexts,
  saidTwice,
  mixedScripts,
  ...figureRules,
];

/** Rules about something that is nowhere: they need every file to have been read. */
const rulesOnWholeContent: readonly Rule[] = [unusedSources, listedOnce, frontPage];
const warnings: readonly Rule[] = [uncitedClaims];

const isWhole = ({ problems }: RawContent) => problems.length === 0;

/** Everything that is wrong between records. */
export function checkRules(raw: RawContent): Problem[] {
  const applying = isWhole(raw) ? [...rules, ...rulesOnWholeContent] : rules;
  return applying.flatMap((rule) => rule(raw));
}

/** What an editor should look at, though it stops nothing. */
export function findWarnings(raw: RawContent): Problem[] {
  return isWhole(raw) ? warnings.flatMap((rule) => rule(raw)) : [];
}
