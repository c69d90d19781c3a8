/** The plain text that goes along with the files: what they are, and what may be done with them. */
import type { About } from './envelope.ts';

export interface Described {
  name: string;
  format: string;
  holds: string;
}

const underlined = (title: string): string => `${title}\n${'-'.repeat(title.length)}`;
const block = (title: string, lines: readonly string[]): string => [underlined(title), ...lines].join('\n');

/** What each licence covers. */
export function licenceText({ site, licence }: About): string {
  const parts = licence.map(({ name, covers, address }) => block(name, [covers, address]));
  return `${[`${site.title}\n${site.data}`, ...parts].join('\n\n')}\n`;
}

export interface ReadmeParts {
  files: { title: string; list: readonly Described[] };
  /** Headed lists of sentences. */
  sections: readonly { title: string; lines: readonly string[] }[];
}

/** What each file holds, and how the files are made. */
export function readmeText({ site }: About, { files, sections }: ReadmeParts): string {
  const listed = files.list.map(({ name, format, holds }) => `${name} (${format}): ${holds}`);
  const parts = [
    `${site.title}\n${site.description}\n${site.data}`,
    block(files.title, listed),
    ...sections.map(({ title, lines }) =>
      block(
        title,
        lines.map((line) => `- ${line}`),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
