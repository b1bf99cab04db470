/** `npm start`: a fresh clone becomes a running site in one command. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environment, root, tool } from './tool.mjs'

const here = (file) => join(root, 'tests', 'support', file)
const ready = spawnSync(process.execPath, [here('ready.mjs'), '--no-browser'], {
  stdio: 'inherit',
  cwd: root,
})
if (ready.status !== 0) process.exit(ready.status ?? 1)
const build = tool('astro', ['build', '--silent'])
if (build.status !== 0) process.exit(build.status ?? 1)
const args = [here('serve.mjs'), ...process.argv.slice(2)]
process.exitCode = spawnSync('node', args, { stdio: 'inherit', cwd: root, env: environment() }).status ?? 0
