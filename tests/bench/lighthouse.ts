/**
 * `npm run lighthouse`: Lighthouse on the pages that are held to the strictest measure. Prints the four scores of each,
 * and every audit that costs one of them a point. Ends with 1 when a score is below 100.
 *   npm run lighthouse -- dist /buildup/      another build, or some pages alone
 */
import path from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../tools/browser.ts';
import { pages } from './pages/list.ts';
import { serveFolders } from './server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const port = 9333;

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

const percent = (score: number | null): number => Math.round((score ?? 0) * 100);

/** The first elements that an audit complains of. */
function elements(details: unknown): string {
  const { items = [] } = (details ?? {}) as { items?: { node?: { selector?: string } }[] };
  const selectors = items.flatMap(({ node }) => node?.selector ?? []).slice(0, 3);
  return selectors.length > 0 ? `: ${selectors.join('; ')}` : '';
}

/** The audits of a category that are not perfect, with what they found. */
function lost({ audits, categories: found }: Result, category: string): string[] {
  return found[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id, weight }) => {
      const { title, displayValue = '', score, details } = audits[id];
      return `${category}: ${title} ${displayValue} (${percent(score)} of 100, weight ${weight}, ${id})${elements(details)}`.replace(
        '  ',
        ' ',
      );
    });
}

async function audit(address: string): Promise<Result> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] });
  const failure = result ? result.lhr.runtimeError?.message : 'Lighthouse gave no result';
  if (!result || failure)
    throw new Error(`${address}: ${failure}. Hint: run it again with nothing else running.`);
  return result.lhr;
}

async function main(): Promise<void> {
  const [folder = 'dist', ...chosen] = process.argv.slice(2);
  const site = path.resolve(folder);
  const serving = await serveFolders([site]);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: [...asRoot, '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  const [first, ...others] = (chosen.length > 0 ? chosen : pages).map((page) => `${serving.address}${page}`);
  // A browser that has just started takes longer for its first page, whichever that is.
  await audit(first);
  let isPerfect = true;
  for (const address of [first, ...others]) {
    const page = new URL(address).pathname;
    const result = await audit(address);
    const scores = categories.map((category) => percent(result.categories[category].score));
    isPerfect &&= scores.every((score) => score === 100);
    const sign = scores.every((score) => score === 100) ? '✅' : '❌';
    console.log(`${sign} ${page}: ${categories.map((category, i) => `${category} ${scores[i]}`).join(', ')}`);
    for (const line of categories.flatMap((category) => lost(result, category))) console.log(`   ${line}`);
  }
  await browser.close();
  serving.server.close();
  if (!isPerfect) process.exitCode = 1;
}

await main();
