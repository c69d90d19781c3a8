/**
 * Transnistria, schematic: Moldova east of the Dniester, with the town of Bender. The line follows our own course of
 * the river and takes in left-bank villages that were under Chișinău: a hint of where it is, not a border.
 */
import type { LineString } from 'geojson';
import { file, read, shape, write } from './workspace.ts';

const exact = 'precision=0.000001';

export async function drawTransnistria(): Promise<void> {
  const river = read(file('rivers')).features.find(({ properties }) => properties.name === 'Dniester');
  if (!river) throw new Error('the Dniester is not among the rivers');
  const bank = (river.geometry as LineString).coordinates.filter(([x = 0]) => x > 28.2);
  const east = [...bank, [31.6, 46.3], [31.6, 48.8], [28.2, 48.8], bank[0] as number[]];
  write('east-of-dniester', [
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [east] } },
  ]);
  await shape(`
    -i {moldova} -clip {east-of-dniester} -explode -filter 'this.area/1e6 > 60 && this.centroidX > 28.4' -o {left-bank} ${exact}`);
  await shape(`-i {moldova} -clip {bender} -o {bender-town} ${exact}`);
  await shape(`
    -i {left-bank} {bender-town} combine-files -merge-layers force -dissolve
    -each 'id="MD-SN",name="Transnistria",a3="MDA"' -o {transnistria} ${exact}`);
  await shape(`
    -i {moldova} -erase {transnistria} remove-slivers -each 'id="MD-X",name="Moldova (right bank)",a3="MDA"'
    -o {right-bank} ${exact}`);
  await shape(
    `-i {transnistria} {right-bank} combine-files -merge-layers force -o {moldova-fitted} ${exact}`,
  );
}
