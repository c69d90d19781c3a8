/** Invented statements in any number, with words as frequent and as rare as in real text. */
import type { IndexInput, IndexQuote, IndexSpeaker } from '../../../src/search/indexed.ts';
import { chance, type Chance } from './seeded.ts';
import { contentInput } from './opened.ts';

const syllables =
  `ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu
  na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu za ze zi zo zu`.split(
    /\s+/,
  );
const small = 'the of to and in a that is for on with as by it'.split(' ');

function word(random: Chance): string {
  return Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join('');
}

/** Few words are very frequent, many are rare. */
function sentence(random: Chance, vocabulary: readonly string[]): string {
  return Array.from({ length: 8 + random.below(20) }, () => {
    if (random.next() < 0.4) return random.pick(small);
    return vocabulary[Math.floor(vocabulary.length * random.next() ** 3)] as string;
  }).join(' ');
}

const kinds = ['direct', 'partial', 'paraphrase', 'silence'];

function quote(
  random: Chance,
  i: number,
  vocabulary: readonly string[],
  speakers: readonly IndexSpeaker[],
): IndexQuote {
  const words = sentence(random, vocabulary);
  return {
    ...{
      id: `statement-${i}`,
      ref: `B${String(i).padStart(2, '0')}`,
      context: true,
      kind: random.pick(kinds),
    },
    ...{ words, asPrinted: words, marks: 'straight', frame: `${sentence(random, vocabulary)}: {words}.` },
    ...{ speaker: random.pick(speakers).id, alsoBy: [], speakerAsNamed: 'somebody', role: 'spokesperson' },
    ...{ sourcing: 'named', topics: [`topic-${random.below(16)}`], hedges: [], brackets: [], chain: [] },
    published: `2014-0${1 + random.below(9)}-1${random.below(9)}`,
  };
}

/** The content of this site with so many statements after it; the first ones are the same for any number. */
export function grown(count: number): IndexInput {
  const input = contentInput();
  const random = chance(20140328);
  const vocabulary = Array.from({ length: 9000 }, () => word(random));
  const speakers = Array.from({ length: 400 }, (_, i): IndexSpeaker => {
    const name = `${word(random)} ${word(random)}`;
    return { id: `speaker-${i}`, name, names: [], role: `officer of ${word(random)}` };
  });
  const quotes = Array.from({ length: count }, (_, i) => quote(random, i, vocabulary, speakers));
  return { ...input, quotes: [...input.quotes, ...quotes], speakers: [...input.speakers, ...speakers] };
}
