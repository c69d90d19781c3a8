/** Runs a command, and measures how long it took, how much work it was and how much memory its largest process had. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Cost {
  seconds: number;
  /** Seconds of the processor in all processes, whatever else the machine did. */
  work: number;
  /** Megabytes of the largest process of Node.js. */
  memory: number;
  htmlFiles: number;
  htmlBytes: number;
  files: number;
}

export interface Job {
  command: readonly [program: string, ...given: string[]];
  env?: Record<string, string>;
  /** Where it writes. */
  output: string;
  /** A folder for notes of the measurement. */
  notes: string;
  /** Milliseconds after which it is given up. */
  patience: number;
}

const preload = `--import ${pathToFileURL(path.join(import.meta.dirname, 'usage.mjs')).href}`;

/** Whether it ended well in time; what it said goes to this terminal only when it failed. */
function finished({ command: [program, ...given], env, notes, patience }: Job): Promise<boolean> {
  const options = `${process.env.NODE_OPTIONS ?? ''} ${preload}`.trim();
  const child = spawn(program, given, {
    env: { ...process.env, ...env, NODE_OPTIONS: options, BENCH_NOTES: notes },
    timeout: patience,
  });
  let said = '';
  const listen = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      if (code !== 0) console.error(said.split('\n').slice(-15).join('\n'));
      resolve(code === 0);
    });
  });
}

/** What `usage.mjs` left behind. */
interface Taken {
  kilobytes: number;
  microseconds: number;
}

const statistics = '/proc/self/stat';
const ticks = 100; // a second, of the clock in which Linux counts

/** Seconds of the processor in all processes that were started from here and have ended; only Linux tells. */
function workOfChildren(): number | undefined {
  if (!existsSync(statistics)) return undefined;
  const text = readFileSync(statistics, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** The cost of a job, or nothing when it failed or did not end in time. */
export async function measure(job: Job): Promise<Cost | undefined> {
  for (const folder of [job.output, job.notes]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(job.notes, { recursive: true });
  const workBefore = workOfChildren();
  const began = performance.now();
  if (!(await finished(job))) return undefined;
  const seconds = (performance.now() - began) / 1000;
  const taken = readdirSync(job.notes).map(
    (name) => JSON.parse(readFileSync(path.join(job.notes, name), 'utf8')) as Taken,
  );
  const workAfter = workOfChildren();
  const written = readdirSync(job.output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const pages = written.filter(({ name }) => name.endsWith('.html'));
  return {
    seconds,
    // Elsewhere the processes of Node.js alone can be counted, without the indexer of pages.
    work:
      workBefore === undefined || workAfter === undefined
        ? taken.reduce((sum, { microseconds }) => sum + microseconds, 0) / 1e6
        : workAfter - workBefore,
    memory: Math.max(...taken.map(({ kilobytes }) => kilobytes)) / 1024,
    htmlFiles: pages.length,
    htmlBytes: pages.reduce(
      (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
      0,
    ),
    files: written.length,
  };
}
