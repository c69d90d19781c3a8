/** The closed lists of `site.yaml`: records use only what is on them, and nothing is on them twice. */
import { problemAt, suggest, type Placed, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import type { Path } from '../yaml.ts';

function notOnList(entry: Placed, path: Path, field: string, id: string, list: string, known: string[]) {
  const what = `${field} is "${id}", which is not in the ${list} of site.yaml`;
  return problemAt(entry, path, what, suggest(id, known, `use one of ${known.join(', ')}`));
}

/** Topics of statements and groups of speakers that `site.yaml` does not list. */
export function unknownLabels({ entries, documents: { site } }: RawContent): Problem[] {
  if (!site) return [];
  const topics = site.record.topics.map(({ id }) => id);
  const groups = site.record.groups.map(({ id }) => id);
  return [
    ...entries.quotes.flatMap((entry) =>
      entry.record.topics.flatMap((topic, i) =>
        topics.includes(topic)
          ? []
          : [notOnList(entry, ['topics', i], `topics[${i + 1}]`, topic, 'topics', topics)],
      ),
    ),
    ...entries.speakers.flatMap((entry) =>
      groups.includes(entry.record.group)
        ? []
        : [notOnList(entry, ['group'], 'group', entry.record.group, 'groups', groups)],
    ),
  ];
}

export function doubleLabels({ documents: { site } }: RawContent): Problem[] {
  if (!site) return [];
  return (['topics', 'groups'] as const).flatMap((list) => {
    const ids = site.record[list].map(({ id }) => id);
    return ids.flatMap((id, i) =>
      ids.indexOf(id) === i
        ? []
        : [problemAt(site, [list, i], `the ${list} have "${id}" twice`, 'remove one of the two')],
    );
  });
}
