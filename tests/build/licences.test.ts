/** The page about the site prints the licence of everything that goes to a browser and of every data set. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { shipped } from '../../src/shipped/list.ts';
import { pageAt } from './built-site.ts';

const { $ } = pageAt('/about/');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; license: string }>;
};

test.each(shipped)('%s, with the version and the licence of the lock file, and where it lives', (name) => {
  const { version = '', license = '' } = lock.packages[`node_modules/${name}`] ?? {};
  const item = $(`#packages ~ ul [data-package="${name}"]`);
  expect(item.text().replace(/\s+/g, ' ').trim()).toBe(`${name} ${version}, ${license}`);
  expect(license).toMatch(/^(MIT|ISC|BSD-3-Clause|OFL-1\.1)$/);
  expect(item.find('a').attr('href')).toMatch(/^https:\/\//);
});

test('every licence of the content, with what it covers', () => {
  const { licences } = content.site;
  expect(licences.length).toBeGreaterThan(0);
  const text = $('main').text();
  for (const { name, address, covers } of licences) {
    expect($(`#licences ~ dl a[href="${address}"]`).text()).toContain(name);
    expect(text).toContain(covers);
  }
});
