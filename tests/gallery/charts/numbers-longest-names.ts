/** The longest names, in Cyrillic too, wrap and stay clear of the amounts. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

const names = [
  'Міністерство закордонних справ України та Державна прикордонна служба',
  'Найнеперекладніше-словосполучення-без-жодного-пробілу',
  'Royal Commission for the Ferries, Lighthouses and Sounds of the Outer Islands',
];

export default () =>
  compute(numbersOf(...names.map((speaker) => ({ speaker, own: true, paragraph: 12 }))), 360);
