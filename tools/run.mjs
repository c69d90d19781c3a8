/**
 * Runs a tool of this project on a Node.js that is new enough.
 *
 *   node tools/run.mjs astro build        a package's command
 *   node tools/run.mjs tools/verify.ts …  one of our own scripts; flags for Node.js go before it
 *
 * Node.js comes from this process when it will do, else from the platform package that
 * `npm ci` put into node_modules (an optional dependency, locked, without install script).
 * Plain JavaScript, because the Node.js that starts it may be too old for anything else.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const minimum = [22, 19]; // html-validate and undici ask for this; Astro for 22.12

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > minimum[0] || (major === minimum[0] && minor >= minimum[1]);
}

function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const windows = process.platform === 'win32';
  const system = windows ? 'win' : process.platform;
  for (const name of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]) {
    const file = path.join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  }
  console.error(
    `Node.js ${process.versions.node} is too old, and no newer one is in node_modules.\n` +
      `Hint: run "npm ci" without --omit=optional, or install Node.js ${minimum.join('.')} or newer.`,
  );
  process.exit(1);
}

function findScript(name) {
  const own = path.resolve(root, name);
  if (/\.m?[jt]s$/.test(name) && existsSync(own)) return own;
  const packageName = name === 'playwright' ? '@playwright/test' : name;
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) {
    console.error(`"${name}" is neither a script of ours nor an installed package.\nHint: run "npm ci".`);
    process.exit(1);
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const given = process.argv.slice(2);
const first = given.findIndex((argument) => !argument.startsWith('--'));
const [flags, [name, ...rest]] = [given.slice(0, first), given.slice(first)];
if (first === -1) {
  console.error('Usage: node tools/run.mjs [Node.js flags] <command> [arguments]');
  process.exit(1);
}
const node = findNode();
const paths = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH];
const child = spawn(node, [...flags, '--disable-warning=ExperimentalWarning', findScript(name), ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, PATH: paths.join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
