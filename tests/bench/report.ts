/** What a run found, and how it is written down: as JSON with every number, and as Markdown for people. Measures nothing. */
import type { Machine } from './machine.ts';

export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A claim that the run was to show, and what it found. */
export interface Verdict {
  claim: string;
  found: string;
  holds: boolean;
}

export interface Section {
  title: string;
  notes: readonly string[];
  tables: readonly Table[];
  verdicts: readonly Verdict[];
  /** Every single measurement, for the JSON. */
  measurements: unknown;
}

export interface Report {
  /** Names this run. Numbers of another run are not comparable with it. */
  run: string;
  began: string;
  minutes: number;
  isQuick: boolean;
  machine: Machine;
  sections: readonly Section[];
}

/** A verdict in words and a sign, so that colour is not needed to tell. */
export const verdictLine = ({ claim, found, holds }: Verdict): string =>
  holds ? `✅ holds: ${claim}. Found: ${found}.` : `**❌ does not hold: ${claim}.** Found: ${found}.`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableLines = ({ caption, columns, rows }: Table): string[] => [
  `**${caption}**`,
  '',
  row(columns),
  row(columns.map((_, i) => (i === 0 ? '---' : '---:'))),
  ...rows.map(row),
  '',
];

const sectionLines = ({ title, notes, tables, verdicts }: Section): string[] => [
  `## ${title}`,
  '',
  ...notes.flatMap((note) => [note, '']),
  ...tables.flatMap(tableLines),
  ...verdicts.map((verdict) => `- ${verdictLine(verdict)}`),
  '',
];

/** The report as Markdown. */
export function markdown({ run, began, minutes, isQuick, machine, sections }: Report): string {
  const verdicts = sections.flatMap((section) => section.verdicts);
  const unmet = verdicts.filter(({ holds }) => !holds);
  const result =
    unmet.length === 0
      ? `✅ All ${verdicts.length} claims hold.`
      : `**❌ ${unmet.length} of ${verdicts.length} claims do not hold:**`;
  return [
    `# Bench, run ${run}`,
    '',
    `Began ${began}, took ${minutes.toFixed(1)} minutes${isQuick ? ', with fewer rounds than a full run' : ''}.`,
    '',
    `Machine: ${machine.system}, ${machine.cores} cores (${machine.processor}), ${machine.memory} GB. Node.js ${machine.node}, Chromium ${machine.browser}.`,
    '',
    'Numbers belong together within this run alone: another run had another machine, or another load on it. Read ratios, not milliseconds.',
    '',
    result,
    '',
    ...unmet.map((verdict) => `- ${verdictLine(verdict)}`),
    '',
    ...sections.flatMap(sectionLines),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}
