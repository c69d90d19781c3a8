/**
 * What the pages and the frames of the site may do, as Content Security Policies: nothing inline but what the build put
 * there, nothing from elsewhere, and no text that turns into script. Knows directives; neither files nor hosts.
 *
 * Astro can write such policies too. It lists the hash of every script and style of the whole site on every page, which
 * costs each page several kilobytes, and it leaves out the scripts and styles of frames. Here each page names its own.
 */

/** The hashes of what stands inside a document, as a policy writes them. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

type Directives = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];
const self = "'self'";

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map((directive) => directive.flat().join(' '))
    .join(';');

/** Only text that a named policy has let through may become markup or the address of a script. */
const typed = (...names: readonly string[]): Directives => ({
  'require-trusted-types-for': ["'script'"],
  'trusted-types': names.length > 0 ? names : none,
});

/**
 * The policy of a page. Every page has the search dialog, and the search over pages is Pagefind, which is WebAssembly:
 * so every page may compile that, and none may evaluate text. `offline` is the name by which a page registers
 * the worker for reading offline, `embed-doctor` the one by which pasted markup is looked at in a document without window.
 */
export const pagePolicy = ({ scripts, styles }: Inline): string =>
  written({
    'default-src': none,
    'script-src': [self, "'wasm-unsafe-eval'", ...scripts],
    'style-src': [self, ...styles],
    'img-src': [self],
    'font-src': [self],
    'connect-src': [self],
    'frame-src': [self],
    'worker-src': [self],
    'manifest-src': [self],
    'base-uri': none,
    'form-action': [self],
    ...typed('embed-doctor', 'offline'),
  });

/**
 * The policy of a frame: it loads scripts from beside it and nothing else. `frame` and `figure` are its two scripts. It
 * has no form to send, and says nothing of forms: a frame has its bytes counted.
 */
export const framePolicy = ({ scripts, styles }: Inline): string =>
  written({
    'default-src': none,
    'script-src': [self, ...scripts],
    'style-src': styles.length > 0 ? styles : none,
    'img-src': [self],
    'base-uri': none,
    ...typed('frame', 'figure'),
  });

/** A page stands in frames of its own site alone. Only a header can say so: in a page's own <meta> it has no effect. */
export const framedBySelf = `frame-ancestors ${self}`;
