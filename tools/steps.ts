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

/** Begins a step; answers its exit code. */
function start({ command, env = {} }: Step, heard?: (text: string) => void): Promise<number | null> {
  const child = spawn(process.execPath, [launcher, ...command], {
    stdio: heard ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => heard?.(text));
  return new Promise((resolve) => child.on('close', (code) => resolve(code)));
}

function say(title: string, code: number | null, began: number): boolean {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return code === 0;
}

/** Runs a step in the foreground; answers whether it succeeded. */
export async function run(step: Step): Promise<boolean> {
  const began = performance.now();
  console.log(`\n── ${step.title}`);
  return say(step.title, await start(step), began);
}

/** Runs a step beside others: what it says is shown when it has ended. Answers whether it succeeded. */
export async function runBeside(step: Step): Promise<boolean> {
  const began = performance.now();
  let said = '';
  const code = await start(step, (text) => (said += text));
  console.log(`\n── ${step.title}\n${said.trimEnd()}`);
  return say(step.title, code, began);
}
