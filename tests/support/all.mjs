/**
 * Runs the named stages (all but `long` when none is named), each even after a failure, and counts what passed.
 * Arguments that name no stage go to the last stage's tool: `npm run test:e2e -- -g search`.
 * The last line is `N passed, N failed`, with `, N skipped` when something was skipped.
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countPlaywright, countVitest, total } from './count.mjs'
import { cache, environment, root, tool } from './tool.mjs'

const stages = {
  check: () => [
    step('Biome', 'biome', ['ci', '--error-on-warnings', '.']),
    step('types of the domain, without a browser', 'tsc', ['-p', 'src/domain']),
    step('types of everything', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
  ],
  unit: (rest) => [vitest('unit', rest)],
  content: (rest) => [vitest('content', rest)],
  component: (rest) => {
    const files = readdirSync(join(root, 'src'), { recursive: true })
    return files.some((file) => file.endsWith('.browser.test.tsx')) ? [vitest('component', rest)] : []
  },
  build: () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    const result = step('build', 'astro', ['build', '--silent'])
    isBuilt = result.failed === 0
    return [result]
  },
  dist: (rest) => [needsBuild('dist') ?? vitest('dist', rest)],
  e2e: (rest) =>
    isBuilt
      ? [playwright(['site', 'folder'], rest), playwright(['alone'], ['--workers=1', ...rest])]
      : [needsBuild('e2e')],
  long: (rest) => [vitest('long', rest), needsBuild('long') ?? playwright(['long'], rest)],
}

let isBuilt = true
const args = process.argv.slice(2)
const named = args.filter((arg) => Object.hasOwn(stages, arg))
const rest = args.filter((arg) => !named.includes(arg))
const chosen = named.length > 0 ? named : Object.keys(stages).filter((name) => name !== 'long')

const rows = chosen.map((name, index) => {
  console.log(`\n== ${name} ==`)
  const started = performance.now()
  const counts = total(stages[name](index === chosen.length - 1 ? rest : []))
  return { name, counts, seconds: Math.round((performance.now() - started) / 1000) }
})

console.log('')
for (const { name, counts, seconds } of rows) console.log(`${name.padEnd(10)}${line(counts)} (${seconds} s)`)
const sum = total(rows.map((row) => row.counts))
console.log(line(sum))
process.exitCode = sum.failed === 0 ? 0 : 1

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A tool that answers yes or no counts as one test. */
function step(title, name, options) {
  const isPassed = tool(name, options).status === 0
  console.log(`${isPassed ? 'pass' : 'FAIL'}  ${title}`)
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 }
}

/** An old build must not be tested in place of one that failed. */
function needsBuild(name) {
  if (isBuilt) return undefined
  console.log(`FAIL  ${name}: not run, because the build failed`)
  return { passed: 0, failed: 1, skipped: 0 }
}

function vitest(project, more) {
  const report = fresh(`${project}.json`)
  const { status } = tool('vitest', [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...more],
  ])
  return countVitest(report, status)
}

function playwright(projects, more) {
  const report = fresh(`${projects[0]}.json`)
  const options = ['test', '--config', 'tests/playwright.config.ts', '--pass-with-no-tests']
  const chosenProjects = projects.map((project) => `--project=${project}`)
  const { status } = tool('playwright', [...options, ...chosenProjects, '--reporter=list,json', ...more], {
    env: { ...environment(), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return countPlaywright(report, status)
}

function fresh(name) {
  const report = join(cache, name)
  rmSync(report, { force: true })
  return report
}
