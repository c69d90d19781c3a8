/** The three charts as the site has them: their inputs from the content of this repository. */
import path from 'node:path';
import { numbersInput, sourcingInput, weeksInput } from '../../../../src/content/charts.ts';
import { get, loadContent } from '../../../../src/content/load.ts';

export const content = loadContent(path.resolve('content'));

export const numbers = numbersInput(content, get(content.figures, 'numbers'));
export const weeks = weeksInput(content, get(content.figures, 'weeks'));
export const sourcing = sourcingInput(content, get(content.figures, 'sourcing'));
