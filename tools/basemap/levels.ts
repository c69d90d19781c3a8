/**
 * One topology of all land, simplified twice: an overview that is drawn at build, and a finer level that is
 * loaded when somebody zooms in. Lines that two areas share stay shared.
 */
import { file, shape } from './workspace.ts';

export interface Level {
  name: string;
  /** Degrees west, south, east, north. */
  box: readonly [number, number, number, number];
  /** Douglas–Peucker tolerance, in metres or as mapshaper's expression per unit. */
  simplify: string;
  /** Steps across the box to which coordinates are rounded. */
  steps: number;
  /** Square kilometres: smaller lakes are left out. */
  lakes: number;
  /** Rivers of a higher rank are left out. */
  rivers: number;
  /** Smaller islands are left out. */
  islands: string;
  /** Tolerance for water. */
  water: string;
}

const box = [14.5, 40.5, 52, 60] as const;

/** Units along the border are kept finest, since that is where readers look closest. */
const byUnit = `variable interval="a3==='UKR'||a3==='MDA'
  ? (/UA-(43|40|63|09|14|59|74|65|23|12)/.test(id) ? '150m' : '400m')
  : /RU-(BRY|KRS|BEL|VOR|ROS|KDA)/.test(id) ? '150m' : a3==='RUS'||a3==='BLR' ? '700m' : '1500m'"`;

export const levels: readonly Level[] = [
  {
    name: 'overview',
    box,
    simplify: 'interval=1500m',
    steps: 10_000,
    lakes: 120,
    rivers: 2,
    islands: '15km2',
    water: '900m',
  },
  {
    name: 'detail',
    box,
    simplify: byUnit,
    steps: 60_000,
    lakes: 25,
    rivers: 3,
    islands: '3km2',
    water: '300m',
  },
];

export async function joinLand(): Promise<void> {
  await shape(`
    -i {oblasts-fitted} {crimea-fitted} {moldova-fitted} {regions-fitted} {others} {serbia} combine-files
    -merge-layers force -clean snap-interval=0.00003 gap-width=600m -o {land} precision=0.000001`);
}

/** Writes `<name>-raw`: TopoJSON as mapshaper leaves it. */
export async function makeLevel({
  name,
  box,
  simplify,
  steps,
  lakes,
  rivers,
  islands,
  water,
}: Level): Promise<void> {
  const edges = box.join(',');
  const [west, south, east, north] = box;
  const inside = [west + 0.02, south + 0.02, east - 0.02, north - 0.02]
    .map((edge) => edge.toFixed(6))
    .join(',');
  const isPeninsula = `'id=="UA-43"||id=="UA-40"'`;
  const isBorder = `'(A.a3=="UKR"&&B.a3=="RUS")||(A.a3=="RUS"&&B.a3=="UKR")'`;
  await shape(`
    -i {land} -clip bbox=${edges} remove-slivers -filter remove-empty
    -filter-islands min-area=${islands} remove-empty
    -simplify dp keep-shapes ${simplify}
    -clean gap-width=1m -rename-layers admin1
    -dissolve a3 + name=countries target=admin1
    -dissolve + name=all-land target=countries
    -filter ${isPeninsula} + name=crimea target=admin1 -dissolve target=crimea -each 'id="crimea"' target=crimea
    -filter 'id=="MD-SN"' + name=transnistria target=admin1
    -innerlines where=${isBorder} + name=border_ua_ru target=countries
    -dissolve + name=coast-land target=countries -lines target=coast-land -rename-layers coast target=coast-land
    -clip bbox=${inside} target=coast
    -filter 'a3=="UKR"||a3=="RUS"||a3=="MDA"' target=admin1
    -i {lakes} name=lakes -filter 'km2>=${lakes}' target=lakes -clip bbox=${edges} target=lakes
    -clip all-land target=lakes -simplify dp interval=${water} keep-shapes target=lakes
    -i {rivers} name=rivers -filter 'rank<=${rivers}' target=rivers -clip bbox=${edges} target=rivers
    -simplify dp interval=${water} target=rivers
    -drop target=all-land
    -o ${file(`${name}-raw`)} format=topojson quantization=${steps}
    target=admin1,countries,crimea,transnistria,border_ua_ru,coast,lakes,rivers`);
}
