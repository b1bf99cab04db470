/**
 * `npm run bench`: measures what the product promises to be fast at, beside peers, and fails when a ratio is worse than its goal
 * or than 1.3 × the committed one. `npm run bench -- --write` commits new ratios, `-- claims` measures one part, `-- --rounds=3` is a quick look that gates nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

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

// Loaded when the peers are there.
const parts = {
  search: async (options) => (await import('./search/bench.mjs')).benchSearch(options),
  claims: async (options) => (await import('./claims/bench.mjs')).benchClaims(options),
}
const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 9)
const wanted = Object.keys(parts).filter((name) => process.argv.includes(name))
let failed = 0
for (const name of wanted.length > 0 ? wanted : Object.keys(parts))
  failed += await parts[name]({ rounds, isWriting: process.argv.includes('--write') })
process.exitCode = failed > 0 ? 1 : 0
