/** A reader of an explainer that changed after the first edition is told on the page what changed that day. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { longDate } from '../../src/words/dates.ts';
import { pageAt } from './built-site.ts';

const { corrections, explainers } = loadContent(path.resolve('content'));
const first = [...corrections.values()].map(({ date }) => date).sort()[0] ?? '';
const changed = [...explainers.values()].filter(
  ({ updated, aboutTheSite }) => !aboutTheSite && updated > first,
);

test.each(changed)('$id lists a correction of $updated', ({ id, updated }) => {
  const { $ } = pageAt(id === 'index' ? '/' : `/${id}/`);
  expect($('.ending').text()).toContain(`${longDate(updated)}: `);
});
