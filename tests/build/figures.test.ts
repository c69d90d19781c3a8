/** Every figure is complete as it is built: words, sources, licence, table, files; and true to the rules for maps. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { stillName } from '../../src/content/steps.ts';
import { hold } from '../budgets.ts';
import { base, fileOf, files, pageAt, readable } from './built-site.ts';
import { gradeOf } from './grade.ts';

const packed = (text: string) => brotliCompressSync(text).byteLength;
const textOf = (address: string) => readFileSync(fileOf(address.slice(base.length)), 'utf8');

const figures = [...content.figures.values()];
const maps = figures.filter(({ kind }) => kind === 'map');
const drawings = '.drawing [data-figure]';
/** Degrees: where the disputed territory lies. */
const territory = { south: 44.3, north: 46.2 };

test('there are six figures, and the page of figures leads to each', () => {
  expect(figures).toHaveLength(6);
  const { $ } = pageAt('/figures/');
  for (const { id } of figures)
    expect($(`main a[href="${base}figures/${id}/"]`).length, id).toBeGreaterThan(0);
  expect($(`header a[href="${base}figures/"]`).length).toBe(1);
});

describe.each(figures)('$id', ({ id, title, howToRead, caption, asOf, summary, map }) => {
  const { $, html } = pageAt(`/figures/${id}/`);

  test('has its words, its sources and its day', () => {
    const figure = $('main figure').first();
    for (const words of [howToRead, caption, asOf])
      expect(figure.text().replace(/\s+/g, ' ')).toContain(words);
    expect($('main h1').text()).toBe(title);
    expect(figure.find('figcaption').text()).toContain('Sources:');
  });

  test('is named and described for those who cannot see it', () => {
    const drawn = $(drawings);
    expect(drawn.length).toBeGreaterThan(0);
    for (const svg of drawn.toArray()) {
      expect($(svg).attr('role')).toBe('img');
      const [name, description] = ($(svg).attr('aria-labelledby') ?? '').split(' ');
      expect($(`[id="${name}"]`).text()).toBe(title);
      expect($(`[id="${description}"]`).text()).toBe(summary);
    }
  });

  test('can be read at grade 9 or lower: how to read it, its caption and what it shows', () => {
    expect(gradeOf([howToRead, caption, summary])).toBeLessThanOrEqual(9);
  });

  test('has the same facts as a table, with a row for every mark', () => {
    const rows = $('main tr[data-row]');
    expect(rows.length).toBeGreaterThan(2);
    const keys = new Set(rows.toArray().map((row) => $(row).attr('data-row')));
    const marks = $(
      `${drawings} g.mark[data-id], ${drawings} g.number, ${drawings} g.moment, ${drawings} g.sentence`,
    );
    expect(marks.length > 0).toBe(map === undefined || map.layers.some(({ kind }) => kind === 'sightings'));
    const lost = marks.toArray().filter((mark) => !keys.has($(mark).attr('data-id')));
    expect(lost).toEqual([]);
  });

  test('counts its marks aloud only when a day or a layer can be chosen', () => {
    const choices = $('.side input').length;
    expect($('.side [role="status"]').length).toBe(choices > 0 && $('g[data-id]').length > 0 ? 1 : 0);
  });

  test('has its files, each picture with its title, day and licence in it', () => {
    const links = $(`main a[download]`)
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    for (const end of ['-light.svg', '-dark.svg', '-light.png', '-dark.png', '.csv']) {
      const address = links.find((one) => one.endsWith(`${id}${end}`));
      expect(address && existsSync(fileOf(address.slice(base.length))), `${id}${end}`).toBe(true);
    }
    for (const theme of ['light', 'dark']) {
      const picture = load(readFileSync(fileOf(`figures/${id}/${id}-${theme}.svg`), 'utf8'), { xml: true });
      const words = picture('.words')
        .toArray()
        .map((line) => picture(line).text())
        .join(' ');
      expect(words).toContain(title);
      expect(words).toContain(asOf);
      expect(words).toContain(content.site.licences[0]?.name);
      expect(picture('style').text()).not.toMatch(/var\(|:is\(|@/);
    }
  });

  test('keeps its budget', () => {
    hold('figure-html', packed(html), id);
    hold('figure-drawing', packed($.html($(drawings).first())), id);
  });

  test('keeps its budget of scripts, before anybody zooms and after', () => {
    // A small one stands in the page itself.
    const early = $('script:not([type="application/ld+json"])')
      .toArray()
      .map((script) =>
        $(script).attr('src') === undefined ? $(script).text() : textOf($(script).attr('src') ?? ''),
      )
      .filter((text) => /customElements\.define\(.(figure-explorer|map-zoom)/.test(text));
    const zoom = $('map-zoom').attr('data-script');
    expect(early).toHaveLength(zoom === undefined ? 1 : 2);
    // A part that they shared with others would not be counted here.
    for (const text of early) expect(text).not.toMatch(/(import|from)\s*["'`]/);
    const before = early.reduce((sum, text) => sum + packed(text), 0);
    hold('figure-script', before, id);
    hold('figure-script-zoomed', before + (zoom === undefined ? 0 : packed(textOf(zoom))), id);
    for (const { id: view } of map?.views ?? []) {
      const lines = `figures/${id}/lines/${view}.json`;
      hold('finer-lines', packed(readFileSync(fileOf(lines), 'utf8')), lines);
    }
  });
});

test('the table of sentences names each statement as every other page does', () => {
  const { $ } = pageAt('/figures/sourcing/');
  const named = $(`main tr[data-row] a[href^="${base}quotes/"]`).toArray();
  const shown = named.map((link) => [$(link).attr('href')?.split('/').at(-2), $(link).text()]);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown).toEqual(shown.map(([id = '']) => [id, content.quotes.get(id)?.ref]));
});

describe('maps', () => {
  const drawn = readable.flatMap(({ $, path }) =>
    $(drawings)
      .toArray()
      .filter((svg) => $(svg).find('.land').length > 0)
      .map((svg) => ({ path, svg: $.html(svg) })),
  );
  /** Views that a frame fetches when a reader asks for them. */
  const fetched = files
    .filter((file) => /^embed\/[\w-]+\.\w+\.js$/.test(file) && !file.includes('-finer.'))
    .map((path) => ({ path, svg: readFileSync(fileOf(path), 'utf8').replaceAll('\\"', '"') }))
    .filter(({ svg }) => svg.includes('"land"'));
  const saved = files
    .filter((file) => /^figures\/\w+\/.*\.svg$/.test(file))
    .map((path) => ({ path, svg: readFileSync(fileOf(path), 'utf8') }))
    .filter(({ svg }) => svg.includes('"land"'));

  test('stand on pages and in files', () => {
    expect(drawn.length).toBeGreaterThan(maps.length);
    const hidden = maps.flatMap(({ map }) => map?.layers.filter(({ shown }) => !shown) ?? []);
    const stills = new Set(content.steps.map(stillName));
    expect(stills.size).toBeGreaterThan(0);
    expect(saved).toHaveLength((maps.length + hidden.length) * 2 + stills.size);
  });

  /** Close views that the territory lies beyond, by the id of their drawing. */
  const beyond = maps.flatMap(({ id, map }) =>
    (map?.views ?? [])
      .filter(({ south, north }) => south > territory.north || north < territory.south)
      .map((view) => `${id}-${view.id}`),
  );

  test('have the hatch of the disputed territory, every one that reaches it', () => {
    const reaching = [...drawn, ...saved, ...fetched].filter(
      ({ svg }) => !beyond.some((id) => svg.includes(`data-figure="${id}"`)),
    );
    expect(beyond).toHaveLength(1);
    expect(reaching.length).toBeGreaterThan(12);
    for (const { path, svg } of reaching) {
      const [, pattern] = /<path class="hatch" fill="url\(#([\w-]+)\)" d="m[^"]{40,}"/.exec(svg) ?? [];
      expect(pattern, path).toBeDefined();
      expect(svg, path).toContain(`<pattern id="${pattern}"`);
    }
  });

  test('have the same hatch when a frame draws them finer', () => {
    const finer = files.filter((file) => /^embed\/[\w-]+-finer\.\w+\.js$/.test(file));
    const reaching = finer.filter((file) => !beyond.some((id) => file.includes(`${id}-finer`)));
    expect(reaching.length).toBeGreaterThan(2);
    for (const file of reaching)
      expect(readFileSync(fileOf(file), 'utf8'), file).toMatch(
        /"class":"hatch","d":"m[^"]{40,}","pattern":"[\w-]+-hatch"/,
      );
  });

  test('have no arrows and no filled areas but land, water and what a layer marks', () => {
    for (const { path, svg } of [...drawn, ...saved, ...fetched]) {
      expect(svg, path).not.toMatch(/<marker|marker-(end|start|mid)/);
      expect(svg, path).not.toMatch(/class="[^"]*(control|zone)/);
    }
  });

  test('credit their base map, with a link', () => {
    for (const { id, map } of maps) {
      const credit = pageAt(`/figures/${id}/`).$('main figcaption a[rel~="license"]');
      expect(credit.text(), id).toBe(map?.base.credit);
      expect(credit.attr('href'), id).toBe('https://www.openstreetmap.org/copyright');
    }
  });
});
