/**
 * Everything an author may write in an explainer, by the name it is written under.
 * What each takes and holds is in `src/content/vocabulary.ts`; a test holds the two lists together.
 */
import Absent from './Absent.astro';
import Added from './Added.astro';
import Ambiguities from './Ambiguities.astro';
import Anchor from './Anchor.astro';
import Answer from './Answer.astro';
import Article from './Article.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Disputed from './Disputed.astro';
import Estimates from './Estimates.astro';
import Events from './Events.astro';
import Figure from './Figure.astro';
import Hedges from './Hedges.astro';
import Known from './Known.astro';
import Ladder from './Ladder.astro';
import Number from './Number.astro';
import Para from './Para.astro';
import Person from './Person.astro';
import Point from './Point.astro';
import Quote from './Quote.astro';
import Reading from './Reading.astro';
import SentenceTable from './SentenceTable.astro';
import Sightings from './Sightings.astro';
import SourcingTally from './SourcingTally.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import TwoReadouts from './TwoReadouts.astro';
import Unknown from './Unknown.astro';

export const prose = {
  Absent,
  Added,
  Ambiguities,
  Answer,
  Article,
  Cite,
  Claim,
  Disputed,
  Estimates,
  Events,
  Figure,
  Hedges,
  Known,
  Ladder,
  Number,
  Para,
  Person,
  Point,
  Quote,
  Reading,
  SentenceTable,
  Sightings,
  SourcingTally,
  Step,
  Steps,
  Term,
  TwoReadouts,
  Unknown,
  /** Links that Markdown writes. */
  a: Anchor,
};
