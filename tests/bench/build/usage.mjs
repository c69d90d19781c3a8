/**
 * Loaded into a process that is measured: leaves behind what it took, and draws blank pictures where that is asked for.
 * Plain JavaScript, as it is preloaded.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';

process.on('exit', () => {
  const folder = process.env.BENCH_NOTES;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const taken = { kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime };
  if (folder) writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(taken));
});

const module = (text) => `data:text/javascript,${encodeURIComponent(text)}`;

/** Stand-ins by the names of what draws. Pictures are kept by the versions of it too, so that no blank one is taken for another. */
const blank = {
  satori: module(`export default async (element, { onNodeDetected }) => {
    onNodeDetected?.({ key: 'body', height: 0 });
    return '<svg/>';
  }`),
  sharp: module(`const picture = { png: () => picture, toBuffer: async () => new Uint8Array(1) };
    export default Object.assign(() => picture, { versions: 'blank' })`),
};

if (process.env.BENCH_BLANK_PICTURES)
  registerHooks({
    resolve: (name, context, next) =>
      Object.hasOwn(blank, name)
        ? { url: blank[name], format: 'module', shortCircuit: true }
        : next(name, context),
  });
