/** The words that report speech, as parts of patterns and as a list. Knows no name. */

/** They take a name after them only for the one who is spoken to. */
const spokenTo = 'told|tells|warned|warns|asked|asks|urged|urges|called|calls';
/** To deny is to speak, but what is denied is not what the speaker says. */
const denying = 'denied|denies|denounced|denounces|rejected|rejects|condemned|condemns';
const saying =
  `said|says|say|wrote|writes|added|adds|claimed|claims|stated|states|argued|argues|declared|declares|announced
|announces|insisted|insists|noted|notes|tweeted|explained|explains|suggested|suggests|replied|stressed|stresses
|admitted|admits|conceded|remarked|commented|predicted|predicts|quipped|described|describes|demanded|demands|promised
|promises|agreed|agrees|fears|feared|pledged|vowed|asserted|alleged|acknowledged|confirmed|testified|cautioned
|observed|concluded|responded|answered|repeated|thinks|believes`.replace(/\s+/g, '');
/** Who said nothing of it did not say it. */
const notNothing = '(?! (?:nothing|no word)\\b)';
const speakingOf = String.raw`(?:spoke|speaks|spoken) (?:of|about)`;

/** To call somebody on the phone is not to say anything. */
const notOnThePhone = String.raw`(?!(?<=\bcall(?:ed|s)) (?:\p{Lu}|to\b))`;

/** To go on is to speak only where it is said so, or where the quotation follows. */
const goingOnTo = String.raw`(?:went|goes) on to (?:say|add|warn|claim|argue|declare|insist|note|describe|speak (?:of|about))`;

export const anyVerb = String.raw`(?:(?:${saying}|${denying}|${spokenTo})\b${notOnThePhone}${notNothing}|(?:${speakingOf}|${goingOnTo}|puts? it)\b)`;
/** Only with a quotation directly before or after it. */
export const goingOn = '(?:continued|continues|(?:went|goes) on)';
/** So too, with no more than an article between: what else is mentioned may be what another said. */
export const naming = String.raw`(?:cited|cites|mentioned|mentions|(?:referred|refers|alluded|alludes) to)(?: (?:an?|some|possible|potential))*`;
/** It was how somebody put it. */
export const describing = String.raw`(?:describe[ds]|call(?:ed|s)|puts?|term(?:ed|s)|saw|sees) (?:it|this|that|them)\b`;
/** With a comma before it, `warned Smith` names the speaker; without one, the one who is warned. */
export const invertedVerb = String.raw`(?:,? ?(?:${saying}|${denying})|, ?(?:warned|warns|asked|asks|continued|continues))\b`;

/** What may stand between a name and its verb. */
export const helpers = String.raw`(?:(?:has|have|had|also|then|later|once|\p{Ll}+ly) ){0,3}`;

const words =
  `that the a an to of in on by as it put has had have is was quoted saying words own exact he she they who his
her according also spoke speaks about interview told tells warned warns called calls asked asks`.split(/\s+/);
const all = new Set([...words, ...saying.split('|')]);
const verbs = new Set([
  ...saying.split('|'),
  ...spokenTo.split('|'),
  'according',
  'spoke',
  'speaks',
  'saying',
  'words',
  'continued',
  'continues',
]);

/** A folded word that can belong to the naming of a speaker. */
export const isReporting = (form: string): boolean => all.has(form);
/** One that says by itself that somebody speaks. */
export const isVerb = (form: string): boolean => verbs.has(form);
