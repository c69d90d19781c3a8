/** Steps beside a map: the map is one, and has the views, the layers and the days that its steps ask for. */
import { lineOf } from '../mdx.ts';
import { suggest, type Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { datePattern } from '../schemas/fields.ts';
import type { Figure } from '../schemas/figure.ts';
import { layersIn, stepsIn, type GivenStep } from '../steps.ts';
import { propsOf } from './prose-props.ts';

type Said = Pick<Problem, 'what' | 'hint'> & { prop: string };

function notOnMap(prop: 'view' | 'layers', kind: string, value: string, { id, map }: Figure): Said[] {
  const known = (prop === 'view' ? map?.views : map?.layers)?.map((one) => one.id) ?? [];
  if (known.includes(value)) return [];
  const hint = suggest(value, known, `use one of ${known.join(', ')}`);
  return [{ prop, what: `the figure "${id}" has no ${kind} "${value}"`, hint }];
}

function wrongDay({ date, reading }: GivenStep, { id, slider }: Figure): Said[] {
  if (date === undefined) {
    if (reading === undefined) return [];
    const what = `a step says how a day is read (${reading}), and names no day`;
    return [{ prop: 'reading', what, hint: 'add date="…", or take reading away' }];
  }
  if (!datePattern.test(date)) return []; // the rules for props say so
  if (!slider) {
    const what = `the figure "${id}" is not read by days, and a step asks for ${date}`;
    return [{ prop: 'date', what, hint: 'take date away, or give the figure a slider' }];
  }
  if (date >= slider.from && date <= slider.to) return [];
  const what = `the day ${date} is outside the days of the figure "${id}"`;
  return [{ prop: 'date', what, hint: `use a day from ${slider.from} to ${slider.to}` }];
}

function wrongStep(given: GivenStep, figure: Figure): Said[] {
  if (!figure.map) {
    const what = `the figure "${figure.id}" is not a map, so it has no steps`;
    return [{ prop: '', what, hint: 'name a map in <Steps figure="…">, or use <Figure id="…" />' }];
  }
  return [
    ...(given.view === undefined ? [] : notOnMap('view', 'view', given.view, figure)),
    ...(given.layers === undefined ? [] : layersIn(given.layers)).flatMap((layer) =>
      notOnMap('layers', 'layer', layer, figure),
    ),
    ...wrongDay(given, figure),
  ];
}

/** Steps that ask for what their map does not have. A figure that is not there is reported with the other ids. */
export function stepsOnMap(body: Body, { entries }: RawContent): Problem[] {
  const figures = new Map(entries.figures.map(({ record }) => [record.id, record]));
  return stepsIn(body).flatMap(({ element, figure: id, given }) => {
    const figure = figures.get(id);
    if (!figure) return [];
    const lines = new Map(propsOf(element).map(({ name, line }) => [name, line]));
    return wrongStep(given, figure).map(({ prop, what, hint }) => {
      return { file: body.file, line: lines.get(prop) ?? lineOf(element), what, hint };
    });
  });
}
