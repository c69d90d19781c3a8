/** Loaded into a process that is measured: leaves behind what it took. Plain JavaScript, as it is preloaded. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

process.on('exit', () => {
  const folder = process.env.BENCH_NOTES;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const taken = { kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime };
  if (folder) writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(taken));
});
