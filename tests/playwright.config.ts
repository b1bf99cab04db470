import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './support/browser.mjs'

const executablePath = findBrowser()
/** Another pair of ports (E2E_PORT and the next one) lets two checkouts be tested at the same time. */
const port = Number(process.env.E2E_PORT ?? 4517)
const root = `http://127.0.0.1:${port}`
const folder = `http://127.0.0.1:${port + 1}/school/app`

/**
 * `site` and `folder` run on the finished build, in a real browser. `folder` serves it below a folder with nothing
 * around it, which shows that no address is absolute. `alone` measures the page's tasks and wants no other browser
 * beside it. `long` holds the kill and soak runs (`npm run test:long`).
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: browserFlags,
      chromiumSandbox: false,
    },
  },
  projects: [
    {
      name: 'site',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/*.folder.spec.ts', '**/*.long.spec.ts', '**/*.alone.spec.ts'],
      use: { baseURL: `${root}/` },
    },
    { name: 'folder', testMatch: '**/*.folder.spec.ts', use: { baseURL: `${folder}/` } },
    { name: 'alone', testMatch: '**/*.alone.spec.ts', use: { baseURL: `${root}/` } },
    { name: 'long', testMatch: '**/*.long.spec.ts', timeout: 3_600_000, use: { baseURL: `${root}/` } },
  ],
  webServer: [
    {
      command: `node support/serve.mjs --port ${port} --exact`,
      url: `${root}/robots.txt`,
      reuseExistingServer: false,
    },
    {
      command: `node support/serve.mjs --port ${port + 1} --exact --folder /school/app`,
      url: `${folder}/robots.txt`,
      reuseExistingServer: false,
    },
  ],
})
