/** Runs the project's own tools the same way on every system. Plain Node without dependencies. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const modules = join(root, 'node_modules')
export const cache = join(modules, '.cache', 'clean-claim')

const packages = {
  astro: 'astro',
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vitest: 'vitest',
}

/** The environment of every tool: the project's own Node first on the path, and no tool reports home. */
export function environment() {
  const path = process.env.PATH ?? process.env.Path ?? ''
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: join(modules, '.bin') + delimiter + path }
}

/** Starts a tool with the project's Node, waits, and returns what `spawnSync` returns. */
export function tool(name, args, options = {}) {
  const home = join(modules, packages[name])
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const program = join(home, typeof bin === 'string' ? bin : bin[name])
  return spawnSync('node', [program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    ...options,
  })
}
