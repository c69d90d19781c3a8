/** The border map with ECharts, with the parts that it needs alone. */
import { ScatterChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colours, start } from './start.ts';

use([CanvasRenderer, GeoComponent, TooltipComponent, ScatterChart]);

await start((box, { land, subject, borders, border, disputed, lakes, rivers, names, sites }) => {
  const shape = (name: string, geometry: unknown) => ({ type: 'Feature', properties: { name }, geometry });
  const features = [
    shape('land', land),
    shape('subject', subject),
    ...lakes.map(({ geometry }, i) => shape(`lake ${i}`, geometry)),
    ...rivers.map(({ geometry }, i) => shape(`river ${i}`, geometry)),
    shape('borders', borders),
    shape('border', border),
    shape('disputed', disputed),
  ];
  registerMap('border', { type: 'FeatureCollection', features } as never);
  const region = (name: string, areaColor: string, borderColor = areaColor, borderWidth = 1) => ({
    name,
    itemStyle: { areaColor, borderColor, borderWidth },
  });
  const chart = init(box);
  const drawn = new Promise<void>((resolve) => chart.on('finished', () => resolve()));
  chart.setOption({
    animation: false,
    tooltip: {},
    geo: {
      map: 'border',
      roam: true,
      scaleLimit: { min: 1, max: 8 },
      silent: true,
      boundingCoords: [
        [27.8, 53.1],
        [43.9, 41.2],
      ],
      regions: [
        region('land', colours.land),
        region('subject', colours.subject),
        ...lakes.map((_, i) => region(`lake ${i}`, colours.water)),
        ...rivers.map((_, i) => region(`river ${i}`, 'transparent', colours.water)),
        region('borders', 'transparent', colours.line),
        region('border', 'transparent', colours.border, 2),
        region('disputed', 'transparent', colours.line),
      ],
    },
    series: [
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        symbolSize: 0.1,
        silent: true,
        label: { show: true, formatter: '{b}', color: colours.border },
        data: names.map(({ text, longitude, latitude }) => ({ name: text, value: [longitude, latitude] })),
      },
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        symbolSize: 10,
        itemStyle: { color: colours.mark },
        tooltip: { formatter: '{b}' },
        data: sites.map(({ place, what, longitude, latitude }) => ({
          name: `${place}: ${what}`,
          value: [longitude, latitude],
        })),
      },
    ],
  });
  return drawn;
});
