/**
 * `npm run screenshot -- <path> <picture.png> [--width 390] [--dark] [--full]`: a picture of a page of the build,
 * to be looked at before a screen is called finished.
 */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { browserFlags, ensureBrowser } from './browser.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1366' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
})
const [path = '/', picture = 'screenshot.png'] = positionals
const server = spawn('node', [join(dirname(fileURLToPath(import.meta.url)), 'serve.mjs'), '--port', '4600'])
const address = await new Promise((resolve) => {
  server.stdout.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0]))
})
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: browserFlags,
  chromiumSandbox: false,
})
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
  })
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => console.log(`error: ${error.message}`))
  await page.goto(new URL(`.${path}`, address).href, { waitUntil: 'networkidle' })
  await page.screenshot({ path: picture, fullPage: values.full })
  console.log(`${picture}: ${page.url()} at ${values.width} wide`)
} finally {
  await browser.close()
  server.kill()
}
