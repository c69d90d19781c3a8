/** Spans that meet are stacked; one that began earlier and one that goes on are open at the edge. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeksOf } from './records/invented.ts';

export default () =>
  compute(
    weeksOf(
      { date: '2031-04-20', dateTo: '2031-05-11', voice: 'article', label: 'Began before' },
      { date: '2031-05-10', dateTo: '2031-05-16' },
      { date: '2031-05-16', dateTo: '2031-05-17' },
      { date: '2031-05-15', dateTo: '2031-07-01', label: 'Goes on' },
      { date: '2031-03-01', dateTo: '2031-07-01' },
    ),
    960,
  );
