/** What one more statement costs, from two sizes of the same site. */
import type { Table, Verdict } from '../report.ts';
import { grouped } from '../statistics.ts';
import type { Cost } from './measure.ts';

export interface Built {
  count: number;
  /** With every picture drawn; not at every size. */
  drawing: Cost | undefined;
  /** With no picture drawn. */
  ours: Cost | undefined;
  eleventy: Cost | undefined;
  /** Astro and Pagefind, with nothing of ours. */
  tools: Cost | undefined;
  /** How many pictures were drawn. */
  pictures: number;
  /** A page that the two wrote differently. */
  differing: string | undefined;
}

type Who = 'drawing' | 'ours' | 'tools' | 'eleventy';

interface Step {
  who: Who;
  from: number;
  to: number;
  few: Cost;
  many: Cost;
}

const mostWork = 2; // milliseconds
const labels: Readonly<Record<Who, string>> = {
  drawing: 'ours, pictures drawn',
  ours: 'ours, no picture drawn',
  tools: 'Astro and Pagefind alone',
  eleventy: 'Eleventy',
};

/** From each size to the next one that was built. */
const steps = (built: readonly Built[]): Step[] =>
  (Object.keys(labels) as Who[]).flatMap((who) => {
    const found = built.flatMap(({ count, [who]: cost }) => (cost ? [{ count, cost }] : []));
    return found.slice(1).map(({ count, cost }, i) => {
      const { count: from, cost: few } = found[i];
      return { who, from, to: count, few, many: cost };
    });
  });

/** The difference of a measure between the sizes, for each statement more. */
const each = ({ from, to, few, many }: Step, measure: (cost: Cost) => number): number =>
  (measure(many) - measure(few)) / (to - from);

/** What each statement more costs: its page, its short address, its picture, its rows, its place in two indexes. */
export const growthTable = (built: readonly Built[]): Table => ({
  caption: 'For each statement more',
  columns: [
    'generator',
    'statements',
    'ms',
    'processor ms',
    'HTML pages',
    'processor ms a page',
    'memory kB',
  ],
  rows: steps(built).map((step) => {
    const pages = each(step, ({ htmlFiles }) => htmlFiles);
    const work = 1000 * each(step, (cost) => cost.work);
    return [
      labels[step.who],
      `${grouped(step.from)} to ${grouped(step.to)}`,
      grouped(1000 * each(step, ({ seconds }) => seconds), 1),
      grouped(work, 1),
      grouped(pages, 1),
      grouped(work / pages, 1),
      grouped(1024 * each(step, ({ memory }) => memory)),
    ];
  }),
});

/** The claim about a page more, without its picture: a picture is no page, and is drawn once for all builds. */
export function growthVerdict(built: readonly Built[]): Verdict {
  const claim = `one more page of a statement costs at most ${mostWork} ms of the processor, its picture aside`;
  const last = (one: Who) => steps(built).findLast(({ who }) => who === one);
  const workOf = (step: Step) => 1000 * each(step, (cost) => cost.work);
  const [step, tools] = [last('ours'), last('tools')];
  if (!step) return { claim, found: 'not measured; it takes two sizes', holds: false };
  const work = workOf(step);
  const pages = each(step, ({ htmlFiles }) => htmlFiles);
  const beside = tools ? `; Astro and Pagefind alone take ${grouped(workOf(tools), 1)} ms for its files` : '';
  return {
    claim,
    found: `${grouped(work, 1)} ms for the ${grouped(pages, 1)} HTML pages that come with it${beside}`,
    holds: work <= mostWork,
  };
}
