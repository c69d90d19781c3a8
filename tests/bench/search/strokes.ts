/** What runs inside a page: types letter by letter and takes the time. Each function stands alone there. */

/** Milliseconds from a key to results in the page, laid out, and to the frame that shows them. */
export interface Stroke {
  drawn: number;
  painted: number;
}

interface Opened {
  open(load: (name: string) => Promise<unknown>): Promise<(query: string) => Promise<{ text: string }[]>>;
}

/** Types on a bare page that draws ten results as a list, once to warm up and once for the clock. */
export async function typeHere({
  name,
  queries,
}: {
  name: string;
  queries: readonly string[];
}): Promise<Stroke[]> {
  const { open } = (await import(`/bench-search/${name}.js`)) as Opened;
  const search = await open(async (file) => (await fetch(`/bench-search/${name}/${file}`)).json());
  const list = document.createElement('ol');
  document.body.append(list);
  const press = async (typed: string): Promise<Stroke> => {
    const began = performance.now();
    const found = await search(typed);
    list.replaceChildren(
      ...found.slice(0, 10).map(({ text }) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    list.getBoundingClientRect();
    const drawn = performance.now() - began;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { drawn, painted: performance.now() - began };
  };
  const typed = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  for (const one of typed) await press(one);
  const strokes: Stroke[] = [];
  for (const one of typed) strokes.push(await press(one));
  return strokes;
}

/** Types into the field of the site's own page of search, with all that it draws. */
export async function typeOnSite(queries: readonly string[]): Promise<Stroke[]> {
  const input = document.querySelector<HTMLInputElement>('search-page input');
  if (!input) throw new Error('the page has no field for the search');
  const rest = (time: number) => new Promise((done) => setTimeout(done, time));
  const press = async (typed: string): Promise<Stroke> => {
    const began = performance.now();
    const drawing = new Promise<number>((done) => {
      const watching = new MutationObserver(() => {
        watching.disconnect();
        done(performance.now() - began);
      });
      watching.observe(document.querySelector('.outcome') ?? document.body, {
        childList: true,
        subtree: true,
      });
    });
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const drawn = await drawing;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { drawn, painted: performance.now() - began };
  };
  input.focus();
  for (let waited = 0; !document.querySelector('.outcome') && waited < 100; waited += 1) await rest(50);
  const strokes: Stroke[] = [];
  for (const isMeasured of [false, true]) {
    for (const query of queries) {
      for (let length = 1; length <= query.length; length += 1) {
        const stroke = await press(query.slice(0, length));
        if (isMeasured) strokes.push(stroke);
      }
      // Notices and pages follow once typing has stopped; they are not to fall into the next word.
      await rest(1500);
    }
  }
  return strokes;
}
