import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserFlags, findBrowser } from './support/browser.mjs'

const executablePath = findBrowser()

/** Six projects; `--project <name>` runs one. `component` needs a browser, `dist` a finished build, `long` an hour (`npm run test:long`). */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure modules: five hundred files share what they import instead of importing it five hundred times.
          isolate: false,
          include: [
            'src/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/{golden,storage}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'content', environment: 'node', include: ['tests/content/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'dist', environment: 'node', include: ['tests/budget/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [preact()],
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            '@testing-library/preact',
            '@testing-library/user-event',
            'nanostores',
            '@nanostores/preact',
            'dexie',
            'zod/mini',
            'marked',
            'dompurify',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
        },
        test: {
          name: 'component',
          include: ['src/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: browserFlags,
                chromiumSandbox: false,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
