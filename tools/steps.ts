/** Runs one command after another with a heading and its time; knows nothing of what they do. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const launcher = path.join(import.meta.dirname, 'run.mjs');

export interface Step {
  title: string;
  /** The command and its arguments, as for `tools/run.mjs`. */
  command: readonly string[];
  env?: Record<string, string>;
}

/** Runs a step in the foreground; answers whether it succeeded. */
export function run({ title, command, env = {} }: Step): Promise<boolean> {
  const began = performance.now();
  console.log(`\n── ${title}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [launcher, ...command], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('exit', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`── ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      resolve(code === 0);
    });
  });
}
