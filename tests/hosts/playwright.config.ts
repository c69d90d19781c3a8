/**
 * The frames inside other people's pages, against the built site that `SITE_DIR` names. The browser is sent to where the
 * site is served when it asks for the address that it was built for, so that what an editor copies is used as it is.
 */
import { defineConfig } from '@playwright/test';
import { chromium, manner } from '../chromium.ts';
import { siteAddress } from './site.ts';

const site = process.env.SITE_DIR ?? 'dist';
const port = Number(process.env.TEST_PORT ?? 4450);
const { hostname, port: builtPort } = new URL(siteAddress);
const servedInstead = `--host-resolver-rules=MAP ${hostname}:${builtPort || 80} localhost:${port}`;

export default defineConfig(manner('hosts'), {
  use: { ...chromium(servedInstead), baseURL: siteAddress },
  webServer: {
    command: `node tools/run.mjs tools/serve.ts ${site} ${port} without-headers`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    env: { BASE_PATH: '/' },
    reuseExistingServer: false,
  },
});
