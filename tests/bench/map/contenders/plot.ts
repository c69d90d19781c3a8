/** The border map with Observable Plot, and d3-zoom around it, because Plot itself neither zooms nor pans. */
import { dot, geo, plot, text } from '@observablehq/plot';
import { geoConicConformal } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { colours, start } from './start.ts';

await start((box, { land, subject, borders, border, disputed, lakes, rivers, names, sites }) => {
  const { width, height } = box.getBoundingClientRect();
  const place = { x: 'longitude', y: 'latitude' } as const;
  const drawn = plot({
    width,
    height,
    projection: {
      type: ({ width: w, height: h }: { width: number; height: number }) =>
        geoConicConformal()
          .parallels([46, 54])
          .rotate([-34, 0])
          .fitExtent(
            [
              [0, 0],
              [w, h],
            ],
            {
              type: 'MultiPoint',
              coordinates: [
                [27.8, 41.2],
                [43.9, 41.2],
                [43.9, 53.1],
                [27.8, 53.1],
              ],
            },
          ),
    },
    marks: [
      geo(land, { fill: colours.land }),
      geo(subject, { fill: colours.subject }),
      geo(lakes, { fill: colours.water }),
      geo(rivers, { stroke: colours.water }),
      geo(borders, { stroke: colours.line }),
      geo(border, { stroke: colours.border, strokeWidth: 2 }),
      geo(disputed, { stroke: colours.line, strokeDasharray: '3' }),
      text(names, { ...place, text: 'text' }),
      dot(sites, {
        ...place,
        r: 5,
        stroke: colours.mark,
        fill: ({ basis }: { basis: string }) => (basis === 'claim' ? 'none' : colours.mark),
        title: ({ place: where, what }: { place: string; what: string }) => `${where}: ${what}`,
        tip: true,
      }),
    ],
  });
  const svg = select<Element, unknown>(drawn);
  const moved = svg.append('g');
  for (const child of [...drawn.children])
    if (child !== moved.node() && child.tagName !== 'style') moved.node()?.append(child);
  svg.call(
    zoom<Element, unknown>()
      .scaleExtent([1, 8])
      .on('zoom', ({ transform }) => moved.attr('transform', String(transform))),
  );
  box.append(drawn);
});
