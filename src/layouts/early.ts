/** The script in the head of every page, made once for all of them. */
import { classicScript } from '../shipped/classic.ts';

export const early = await classicScript('layouts/fresh.ts');
