/**
 * What pinned frames are told about themselves: that a newer version exists, and what was found to be wrong. The frames
 * never change; this does. As data for programs, and as a classic script, which a sandboxed frame may load from a host
 * that allows no other reading.
 */
import type { Notice, Pins } from './pins.ts';
import { newestOf } from './pins.ts';

/** The words of the notes; each goes before a link or a text. */
export interface NewsWords {
  newer: string;
  open: string;
  notice: (day: string) => string;
}

interface FigureNews {
  newest: string;
  versions: { hash: string; pinned: string; path: string; address: string }[];
}

/**
 * What `/v/versions.json` says: every pinned version of each figure, and the newest. A path begins at the front page,
 * whose full address is `front`, with a slash at its end.
 */
export function versionsOf({ versions }: Pins, front: string): { figures: Record<string, FigureNews> } {
  const ids = [...new Set(versions.map(({ figure }) => figure))];
  const figures = ids.map((id) => {
    const all = versions
      .filter(({ figure }) => figure === id)
      .map(({ hash, pinned }) => {
        const path = `v/${hash}/embed/${id}/`;
        return { hash, pinned, path: `/${path}`, address: front + path };
      });
    return [id, { newest: newestOf(versions, id)?.hash ?? '', versions: all }] as const;
  });
  return { figures: Object.fromEntries(figures) };
}

/** What `/v/notice.json` says. */
export const noticesOf = ({ notices }: Pins): { notices: readonly Notice[] } => ({ notices });

interface Note {
  words: string;
  link?: string;
}

/** The notes of one version: corrections first. */
function notesOf(pins: Pins, figure: string, hash: string, words: NewsWords): Note[] {
  const corrections = pins.notices
    .filter((one) => one.figure === figure && (one.versions.length === 0 || one.versions.includes(hash)))
    .map((one) => ({ words: `${words.notice(one.date)} ${one.text}` }));
  const isNewest = newestOf(pins.versions, figure)?.hash === hash;
  return [...corrections, ...(isNewest ? [] : [{ words: words.newer, link: words.open }])];
}

/** Runs in the frame. Stands here as text, because the frames are older than any build. */
const reader = `(all=>{
const at=/\\/v\\/(\\w+)\\/embed\\/([\\w-]+)\\//.exec(location.pathname);
if(!at)return;
for(const {words,link} of (all[at[1]+'/'+at[2]]||[]).reverse()){
const note=document.createElement('p');
note.setAttribute('role','note');
note.style='margin:0 0 8px;padding:8px 12px;border-left:3px solid;font:14px/1.4 system-ui,sans-serif';
note.append(words);
if(link){const a=document.createElement('a');a.href='../../../../figures/'+at[2]+'/';a.target='_blank';a.rel='noopener';a.style='color:inherit';a.append(link);note.append(' ',a)}
(document.querySelector('main')||document.body).prepend(note)}
})`;

/** The text of `/v/versions.js`. */
export function newsScript(pins: Pins, words: NewsWords): string {
  const all = pins.versions.map(({ figure, hash }) => [
    `${hash}/${figure}`,
    notesOf(pins, figure, hash, words),
  ]);
  return `${reader.replaceAll('\n', '')}(${JSON.stringify(Object.fromEntries(all))});\n`;
}
