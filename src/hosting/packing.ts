/**
 * Packed copies of files, for servers that send them as they lie: `page.html.br` and `page.html.gz` beside `page.html`.
 * What gains nothing stays alone. Pure.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Pictures of pixels, fonts and the files of Pagefind are packed already. */
const worthwhile = /\.(html|css|js|json|jsonld|geojson|svg|xml|csv|txt|bib|ris)$/;
/** Below this a packed answer is not shorter on the way. */
const smallest = 1_000;

export interface Effort {
  brotli: number;
  gzip: number;
}

/** As small as can be: done once for each build. */
export const best: Effort = { brotli: 11, gzip: 9 };

/** The copies of a file, by what is added to its name. */
export function packedCopies(name: string, bytes: Buffer, { brotli, gzip } = best): Map<string, Buffer> {
  if (!worthwhile.test(name) || bytes.byteLength < smallest) return new Map();
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotli };
  return new Map([
    ['.br', brotliCompressSync(bytes, { params })],
    ['.gz', gzipSync(bytes, { level: gzip })],
  ]);
}
