/** What every part of a run shares: the browser, the server, how thorough to be, and a line of progress. */
import type { Browser } from '@playwright/test';
import type { Serving } from './server.ts';

export interface Session {
  browser: Browser;
  /** Serves the site and the contenders; its address has no slash at its end. */
  serving: Serving;
  /** The folder of the built site. */
  site: string;
  /** A folder for what the run makes, emptied at its start. */
  work: string;
  isQuick: boolean;
  /** The largest number of statements to build the site with. */
  mostStatements?: number;
  say(line: string): void;
}
