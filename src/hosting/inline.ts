/**
 * Finds what stands inside a document, a page or a picture in SVG, and writes the document's policy into it.
 * Pure: text goes in and comes out.
 */
import { createHash } from 'node:crypto';
import type { Inline } from './policy.ts';

const block = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
const charset = /<meta charset="utf-8"\s*\/?>/i;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script from a file has its address; data in a script does not run. */
const isInline = (attributes: string): boolean =>
  !/\ssrc=/.test(attributes) && !/\stype="(?!module|text\/javascript)/.test(attributes);

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** In SVG that stands alone, a style is text as any other, with its marks written out. */
const asRead = (text: string, isXml: boolean): string =>
  isXml ? text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] as string) : text;

/** The hashes of the scripts and styles inside a document, each once; `isXml` for a picture in SVG. */
export function inlineIn(markup: string, isXml = false): Inline {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', text = ''] of markup.matchAll(block)) {
    if (isInline(attributes)) found[name as keyof typeof found].add(hashOf(asRead(text, isXml)));
  }
  return { scripts: [...found.script], styles: [...found.style] };
}

/** All of them together, each once, in an order that does not hang on that of the documents. */
export function together(all: readonly Inline[]): Inline {
  const once = (kind: keyof Inline): string[] => [...new Set(all.flatMap((one) => one[kind]))].sort();
  return { scripts: once('scripts'), styles: once('styles') };
}

/** The page with its policy before everything that the policy speaks of; nothing when it has no place for one. */
export function withPolicy(html: string, policy: string): string | undefined {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return charset.test(html) ? html.replace(charset, (whole) => whole + meta) : undefined;
}
