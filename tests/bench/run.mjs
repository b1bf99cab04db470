/**
 * `npm run bench`: measures what the product promises to be fast at, beside peers, and fails when a ratio is worse than its goal
 * or than 1.3 × the committed one. `npm run bench -- --write` commits new ratios; `-- --rounds=3` is a quick look that gates nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { benchSearch } from './search/bench.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.log('Installing the peers (tests/bench/package-lock.json)…')
  const { status } = spawnSync('npm', ['ci'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.log('FAIL  the peers could not be installed: nothing was measured')
    process.exit(1)
  }
}

const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 9)
const failed = await benchSearch({ rounds, isWriting: process.argv.includes('--write') })
process.exitCode = failed > 0 ? 1 : 0
