/** Reads the reports of the test runners. A run that failed never counts as zero failures. */
import { existsSync, readFileSync } from 'node:fs'

/** Counts of a Vitest JSON report; a file that could not be loaded is one failure. */
export function countVitest(report, status) {
  const json = read(report)
  const broken = (json?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return honest(status, {
    passed: json?.numPassedTests ?? 0,
    failed: (json?.numFailedTests ?? 0) + broken.length,
    skipped: (json?.numPendingTests ?? 0) + (json?.numTodoTests ?? 0),
  })
}

/** Counts of a Playwright JSON report; a test that passed only on a retry is a failure. */
export function countPlaywright(report, status) {
  const stats = read(report)?.stats
  return honest(status, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  })
}

export function total(counts) {
  const sum = (key) => counts.reduce((running, count) => running + count[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** A runner that stopped with an error failed at least once, whatever its report says. */
function honest(status, counts) {
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}
