/**
 * Makes a fresh clone ready without asking anything: dependencies when they are missing or older than the lock
 * file, then a browser (not with `--no-browser`). Runs on the system's own Node, before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { modules, root } from './tool.mjs'

if (!isInstalled()) {
  console.log('Installing the dependencies (about a minute; EBADENGINE lines are harmless).')
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options)
  if (status !== 0) process.exit(status ?? 1)
}

if (!process.argv.includes('--no-browser')) console.log(`Browser: ${ensureBrowser()}`)

/** npm writes its own record of what it installed; an older one than the lock file is out of date. */
function isInstalled() {
  const record = join(modules, '.package-lock.json')
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}
