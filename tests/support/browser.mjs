/**
 * Finds a Chromium for the tests, or installs one without asking. Plain Node without dependencies, because it
 * runs before they are installed. `CHROMIUM_PATH` wins.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cache, environment, root, tool } from './tool.mjs'

export const browserFlags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Headless shell first: it runs the same tests in about half the time. */
const usual = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
}

/** The path of a browser, or undefined when the machine has none. */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...playwrightBrowsers(), ...(usual[process.platform] ?? [])]
  return [...candidates, packedBrowser()].find((path) => path && existsSync(path))
}

/** Finds a browser and, failing that, tries three ways to install one; returns its path. */
export function ensureBrowser() {
  for (const install of [undefined, fromPlaywright, fromSystem, fromPackage]) {
    install?.()
    const found = findBrowser()
    if (found) return found
  }
  throw new Error(
    'No Chromium could be found or installed. Install one and set CHROMIUM_PATH to its program.',
  )
}

/** Browsers that Playwright downloaded into its own cache, newest first. */
function playwrightBrowsers() {
  const home = homedir()
  const shelf =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(home, 'Library/Caches/ms-playwright'), win32: join(home, 'AppData/Local/ms-playwright') }[
      process.platform
    ] ??
    join(home, '.cache/ms-playwright')
  if (!existsSync(shelf)) return []
  const versions = readdirSync(shelf).filter((name) => name.startsWith('chromium'))
  return versions
    .sort()
    .reverse()
    .flatMap((version) => [
      join(shelf, version, 'chrome-headless-shell-linux64/chrome-headless-shell'),
      join(shelf, version, 'chrome-linux/headless_shell'),
      join(shelf, version, 'chrome-linux64/chrome'),
      join(shelf, version, 'chrome-linux/chrome'),
      join(shelf, version, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
      join(shelf, version, 'chrome-win64/chrome.exe'),
      join(shelf, version, 'chrome-win/chrome.exe'),
    ])
}

function fromPlaywright() {
  console.log('No browser found; asking Playwright for one.')
  tool('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
}

/** Debian and Ubuntu, as root only: nobody is asked for a password. */
function fromSystem() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  console.log('Asking the system for one.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args) => spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 })
  run('update')
  const wanted = ['-y', '--no-install-recommends', 'install']
  if (run(...wanted, 'chromium-headless-shell').status !== 0) run(...wanted, 'chromium')
}

/** Linux x64 only: a Chromium that comes inside a package of the registry npm already uses. */
const packed = join(cache, 'chromium')

function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  console.log('Fetching a packed one.')
  const npm = ['install', '--no-save', '--prefix', packed, '@sparticuz/chromium@153.0.0']
  spawnSync('npm', npm, { cwd: root, stdio: 'ignore', timeout: 300_000 })
  const script = `import('${join(packed, 'node_modules/@sparticuz/chromium/build/index.js')}')
    .then((module) => (module.default ?? module).executablePath())`
  spawnSync('node', ['-e', script], { env: { ...environment(), TMPDIR: packed }, stdio: 'ignore', cwd: root })
}

function packedBrowser() {
  return join(packed, 'chromium')
}
