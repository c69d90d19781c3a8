/**
 * Groups of forms that stand for one thing, found in a row of words.
 * Knows the groups it is given; no index and no record.
 */
import { formsOf } from './fold.ts';
import type { PackedAliases } from './layout.ts';

/** One form of a group, folded. */
export interface AliasForm {
  /** As the group writes it. */
  text: string;
  forms: readonly string[];
}

/** A row of words that is a form of a group. */
export interface AliasMatch {
  length: number;
  /** The same form, parted otherwise. */
  same: AliasForm[];
  /** The group's other forms that occur. */
  others: AliasForm[];
}

interface Group {
  all: AliasForm[];
  /** How many, the first ones, occur. */
  occurring: number;
}

export type FindAlias = (forms: readonly string[], at: number) => AliasMatch | undefined;

/** Forms that differ in spaces and hyphens alone are one. */
const joined = ({ forms }: AliasForm): string => forms.join('');

function groupOf([occurring, ...texts]: PackedAliases): Group {
  return { all: texts.map((text) => ({ text, forms: formsOf(text) })), occurring };
}

/** Looks for the longest form that begins at a place. */
export function aliasFinder(groups: readonly PackedAliases[]): FindAlias {
  const byForms = new Map<string, Group>();
  for (const group of groups.map(groupOf))
    for (const { forms } of group.all) byForms.set(forms.join(' '), group);
  const longest = Math.max(0, ...[...byForms.keys()].map((text) => text.split(' ').length));
  return (forms, at) => {
    for (let length = Math.min(longest, forms.length - at); length > 0; length -= 1) {
      const typed = forms.slice(at, at + length);
      const group = byForms.get(typed.join(' '));
      if (!group) continue;
      const occurring = group.all.slice(0, group.occurring);
      const others = occurring.filter((form) => joined(form) !== typed.join(''));
      const same = occurring.filter((form) => !others.includes(form) && form.forms.length !== length);
      return { length, same, others };
    }
    return undefined;
  };
}
