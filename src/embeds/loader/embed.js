/**
 * Puts a frame into every `<figure data-figure-src="…" data-title="…">` of somebody else's page. What the figure holds,
 * a picture and a link, stays until the frame has said how tall it is; then the frame takes its place. A caption that
 * the page adds stays. Keeps no list of anything, so it may run twice, and figures may come late and go.
 *
 * An address that is not on the loader's own site is left alone: many sites let strangers write data attributes.
 * The width is the window's, and its place's at most: a page that shrinks a place to what it holds would else leave a
 * frame the 300 pixels that it has by itself.
 * Names are short because every byte is paid for on somebody else's page; `./loader.ts` takes out space and notes.
 */
((d) => {
  const all = (s, e) => d.querySelectorAll('[data-figure-src]' + s).forEach(e),
    site = new URL(d.currentScript.src).origin + '/',
    upgrade = () =>
      all('', (e) => {
        const { figureSrc: s, title = '' } = e.dataset;
        if (!s.startsWith(site) || e.querySelector('iframe')) return;
        const f = d.createElement('iframe');
        f.style = 'width:100vw;max-width:100%;height:0;display:block;border:0;color-scheme:normal';
        f.title = title;
        f.loading = 'lazy';
        f.credentialless = self.crossOriginIsolated;
        f.src = s;
        e.prepend(f);
      });
  addEventListener('message', ({ data, source }) =>
    all('>iframe', (f) => {
      const e = f.parentElement.querySelector('iframe~:not(figcaption)');
      if (f.contentWindow === source && data?.height > 0) {
        f.style.height = data.height + 'px';
        if (e) e.style.display = 'none';
      }
    }),
  );
  new MutationObserver(upgrade).observe(d, { childList: 1, subtree: 1 });
  upgrade();
})(document);
