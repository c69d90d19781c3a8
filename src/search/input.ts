/**
 * Turns the content into the plain records that the quote index is made from: statements in reading order, names,
 * aliases (with the names of places among them) and labels. Runs at the build; knows no file and no page.
 */
import type { RecordOf } from '../content/collections.ts';
import type { Content } from '../content/load.ts';
import { inReadingOrder } from '../quotes/order.ts';
import { formsOf } from './fold.ts';
import type { AliasGroup, EchoWords, IndexInput, IndexPage, IndexSpeaker } from './indexed.ts';

type Places = Content['places'];

/** What the content does not say: labels of closed lists, the sentences of the echo, and the pages of the site. */
export interface SiteWords {
  kinds: Readonly<Record<string, string>>;
  sourcings: Readonly<Record<string, string>>;
  hedges: Readonly<Record<string, string>>;
  where: Readonly<Record<'article' | 'around', string>>;
  echo: EchoWords;
}

/** An institution speaks for itself. */
function toSpeaker(speaker: RecordOf<'speakers'>): IndexSpeaker {
  const { id, name, otherNames, role, kind } = speaker;
  const organisation = speaker.organisation ?? (kind === 'institution' ? id : undefined);
  return { id, name, names: otherNames, role, organisation };
}

const fold = (form: string): string => formsOf(form).join(' ');

/** The names that one place has, when there are two or more of them. */
function placeGroups(places: Places): string[][] {
  return [...places.values()]
    .map(({ name, names: { uk, ru, printed } }) => [name, uk ?? '', ru ?? '', ...printed].filter(Boolean))
    .map((names) => names.filter((name, i) => names.findIndex((other) => fold(other) === fold(name)) === i))
    .filter((names) => names.length > 1);
}

/** The groups of the editor; a place that shares a form with one of them only adds to it. */
export function joinAliases(groups: readonly AliasGroup[], places: readonly string[][]): AliasGroup[] {
  const joined = groups.map(({ forms }) => [...forms]);
  for (const names of places) {
    const folded = new Set(names.map(fold));
    const group = joined.find((forms) => forms.some((form) => folded.has(fold(form))));
    if (!group) joined.push([...names]);
    else group.push(...names.filter((name) => !group.some((form) => fold(form) === fold(name))));
  }
  return joined.map((forms) => ({ forms }));
}

/** All that the index is made from. */
export function toIndexInput(content: Content, words: SiteWords, pages: readonly IndexPage[]): IndexInput {
  const topics = content.site.topics.map(({ id, label }) => [id, label] as const);
  return {
    quotes: inReadingOrder(content.quotes.values()),
    speakers: [...content.speakers.values()].map(toSpeaker),
    aliases: joinAliases([...content.aliases.values()], placeGroups(content.places)),
    articleWords: content.article.words,
    pages,
    labels: {
      kind: words.kinds,
      sourcing: words.sourcings,
      topic: Object.fromEntries(topics),
      hedge: words.hedges,
      where: words.where,
    },
    echo: words.echo,
  };
}
