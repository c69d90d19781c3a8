/** What is asked of the bench that it does not do, said before it begins: it takes many minutes. Knows the options alone. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface Asked {
  positionals: readonly string[];
  /** Names of parts, with commas between them. */
  only: string;
  site: string;
  upto?: string | undefined;
}

/** Why it is refused, when it is. */
export function refusal(
  { positionals, only, site, upto }: Asked,
  parts: readonly string[],
): string | undefined {
  if (positionals.length > 0)
    return `"${positionals.join(' ')}": reports of two runs are not compared, because the machine or its load was another. Hint: run both versions in one sitting, and compare ratios.`;
  const unknown = only.split(',').find((name) => !parts.includes(name));
  if (unknown !== undefined)
    return `--only=${unknown}: there is no such part. Hint: choose from ${parts.join(', ')}.`;
  if (!existsSync(path.join(site, 'index.html')))
    return `--site=${site}: there is no built site. Hint: name the folder of a build, such as dist.`;
  return upto !== undefined && !/^[1-9]\d*$/.test(upto)
    ? `--upto=${upto}: this is no number of statements. Hint: give one such as 1000.`
    : undefined;
}
