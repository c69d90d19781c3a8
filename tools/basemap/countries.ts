/**
 * One owner for every piece of land, in the window that the maps can show.
 * The source draws Crimea in both countries; the overlap is an exact outline of it, and it stays in Ukraine.
 */
import { shape } from './workspace.ts';

/** Degrees west, south, east, north: wider than any frame, so that its edges are never seen. */
const window = '10,38,56,62';
const exact = 'precision=0.000001';

export async function settleCountries(): Promise<void> {
  await shape(`-i {countries} -clip bbox=${window} -filter remove-empty -o {window} format=geojson ${exact}`);
  await shape(`-i {window} -filter 'a3=="UKR"' -o {ukraine} ${exact}`);
  await shape(`-i {window} -filter 'a3=="RUS"' -o {russia-claimed} ${exact}`);
  await shape(`-i {russia-claimed} -erase {ukraine} remove-slivers -o {russia} ${exact}`);
  await shape(`
    -i {ukraine} -clip {russia-claimed} remove-slivers -explode -filter 'this.area > 20000' -dissolve
    -each 'a3="UKR",id="crimea"' -o {crimea} ${exact}`);
  await shape(`
    -i {ukraine} -erase {crimea} remove-slivers -explode -filter 'this.area > 20000' -dissolve
    -o {ukraine-mainland} ${exact}`);
  await shape(`-i {window} -filter 'a3=="XKX"' -o {kosovo} ${exact}`);
  await shape(
    `-i {window} -filter 'a3=="SRB"' -erase {kosovo} remove-slivers -each 'id=a3' -o {serbia} ${exact}`,
  );
  await shape(`-i {window} -filter 'a3=="MDA"' -o {moldova} ${exact}`);
  await shape(`
    -i {window} -filter '!["UKR","RUS","SRB","MDA"].includes(a3)' -each 'id=a3' -o {others} ${exact}`);
}
