/** The longest names, in Cyrillic and in the language given: none runs into another or off the sheet. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { city, islands } from '../invented-islands.ts';

const labels = [
  city('Новоолександрівка-Дніпропетровська', -147, -32),
  city('Кам’янець-Подільський', -146.5, -32.4),
  city('Переяслав-Хмельницький', -144, -32.2),
  city('Білгород-Дністровський', -143.8, -33),
  city('Володимир-Волинський', -143, -34.8),
  city('Новоград-Волинський', -147.2, -34.4),
].map((label) => ({ ...label, language: 'uk' }));

export default () => computeMap(islands([], { labels }));
