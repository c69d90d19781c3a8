/** Snippets are pasted into components as they are: each compiler takes them, and the figure comes out whole. */
import { load } from 'cheerio';
import { describe, expect, test, vi } from 'vitest';
import { library } from './library.ts';
import { figures } from './site.ts';
import { kindsOf, snippets } from './snippets.ts';

type Render = (source: string) => Promise<string>;

interface React {
  createElement: (component: unknown) => unknown;
}

async function mdx(source: string): Promise<string> {
  const { evaluate } = await library<{
    evaluate: (text: string, how: object) => Promise<{ default: unknown }>;
  }>('@mdx-js/mdx');
  const runtime = await library<object>('react/jsx-runtime');
  const { createElement } = await library<React>('react');
  const { renderToStaticMarkup } = await library<{ renderToStaticMarkup: (element: unknown) => string }>(
    'react-dom/server',
  );
  const { default: Content } = await evaluate(source, runtime);
  return renderToStaticMarkup(createElement(Content));
}

async function vue(source: string): Promise<string> {
  const { createSSRApp } = await library<{ createSSRApp: (component: object) => unknown }>('vue');
  const { renderToString } = await library<{ renderToString: (app: unknown) => Promise<string> }>(
    'vue/server-renderer',
  );
  return renderToString(createSSRApp({ template: `<article>${source}</article>` }));
}

async function svelte(source: string): Promise<string> {
  const { compile } = await library<{ compile: (text: string, how: object) => { js: { code: string } } }>(
    'svelte/compiler',
  );
  const { render } = await library<{ render: (component: unknown) => { body: string } }>('svelte/server');
  const { code } = compile(`<article>${source}</article>`, { generate: 'server' }).js;
  const whole = code.replace(/'(svelte\/[^']+)'/g, (_, name: string) => `'${import.meta.resolve(name)}'`);
  const { default: Component } = await library<{ default: unknown }>(
    `data:text/javascript,${encodeURIComponent(whole)}`,
  );
  return render(Component).body;
}

const compilers: readonly { name: string; render: Render }[] = [
  { name: 'MDX 3 with React 19', render: mdx },
  { name: 'Vue 3 on a server', render: vue },
  { name: 'Svelte 5', render: svelte },
];

/** The kinds that are HTML, and what must come out of each. */
const kinds = { figure: 'figure', exact: 'figure', picture: 'a', frame: 'iframe' } as const;

/** An element's name and attributes, and those of all that stands in it. */
function shape(html: string, selector: string): unknown {
  const $ = load(html);
  return $(selector)
    .first()
    .find('*')
    .addBack()
    .toArray()
    .map((element) => [$(element).prop('tagName'), Object.entries($(element).attr() ?? {}).sort()]);
}

test('every figure offers each kind', () => {
  expect(figures.length).toBeGreaterThanOrEqual(6);
  for (const figure of figures) expect(kindsOf(figure)).toEqual(expect.arrayContaining(Object.keys(kinds)));
});

describe.each(compilers)('$name', ({ render }) => {
  test.each(Object.entries(kinds))('takes the snippet "%s" unchanged', async (kind, selector) => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')].map((spy) =>
      spy.mockReturnValue(),
    );
    for (const figure of figures) {
      const source = snippets(figure, kind);
      const out = await render(source);
      expect(shape(source, selector), 'something to compare').not.toEqual([]);
      expect(shape(out, selector), out).toEqual(shape(source, selector));
      expect(load(out)(selector).first().text().trim()).toBe(load(source)(selector).first().text().trim());
    }
    expect(complaints.flatMap((spy) => spy.mock.calls)).toEqual([]);
    for (const spy of complaints) spy.mockRestore();
  });
});
