/**
 * Puts a frame into every `<figure data-figure-src="…" data-title="…">` of somebody else's page. What the figure holds,
 * a picture and a link, stays until the frame has said how tall it is; then the frame takes its place. A caption that
 * the page adds stays. Keeps no list of anything, so it may run twice, and figures may come late and go.
 *
 * An address that is not on the loader's own site is left alone: many sites let strangers write data attributes.
 * Names are short because every byte is paid for on somebody else's page; `./loader.ts` takes out space and notes.
 */
((d) => {
  const all = (s, each) => d.querySelectorAll('[data-figure-src]' + s).forEach(each);
  const site = new URL(d.currentScript.src).origin + '/';
  const upgrade = () =>
    all('', (e) => {
      const { figureSrc, title } = e.dataset;
      if (!figureSrc.startsWith(site) || e.querySelector('iframe')) return;
      const f = d.createElement('iframe');
      f.style = 'display:block;width:100%;height:0;border:0;color-scheme:normal';
      f.title = title || '';
      f.loading = 'lazy';
      f.credentialless = self.crossOriginIsolated;
      f.src = figureSrc;
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
  new MutationObserver(upgrade).observe(d, { childList: true, subtree: true });
  upgrade();
})(document);
