/** What every bench shares: a process a contender, interleaved rounds, ratios kept in a file and gated. */
import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** A measured ratio may be this much worse than the committed one. */
const TOLERANCE = 1.3

/** Starts `contender` once for each name, in a process of its own, and waits until it is ready. */
export async function startAll(contender, names) {
  const started = []
  for (const name of names) {
    const child = fork(contender, [name], { execArgv: ['--expose-gc', '--no-warnings'] })
    await answerOf(child)
    started.push([name, child])
  }
  return started
}

export async function resultsOf(started) {
  const results = {}
  for (const [name, child] of started) {
    results[name] = await answerOf(child, 'result')
    child.kill()
  }
  return results
}

export function answerOf(child, message) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`A contender ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(answer)
    })
    if (message) child.send(message)
  })
}

export function timeOf(work) {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** Ratios against their goals and the committed ones: `{name: [ratio, goal or undefined]}` → lines `[isGood, says]`. Lower is better. */
export function judge(ratios, file) {
  const committed = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(ratios).map(([name, [ratio, goal]]) => {
    const most = committed[name] === undefined ? Number.POSITIVE_INFINITY : committed[name] * TOLERANCE
    const isGood = ratio <= most && (goal === undefined || ratio <= goal)
    return [
      isGood,
      `${name}: ${ratio.toFixed(4)} (goal ${goal?.toFixed(4) ?? 'none'}, committed ${committed[name] ?? 'none'})`,
    ]
  })
}

export function writeRatios(ratios, file) {
  const kept = Object.fromEntries(
    Object.entries(ratios).map(([name, [ratio]]) => [name, Number(ratio.toPrecision(3))]),
  )
  writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`)
  console.log('ratios.json is written')
}

/** Prints the lines and gives how many failed; fewer than nine rounds gate nothing. */
export function verdict(lines, rounds) {
  console.log('')
  for (const [isGood, says] of lines) console.log(`${isGood ? 'pass' : 'FAIL'}  ${says}`)
  if (rounds < 9) {
    console.log('Fewer than nine rounds: nothing is gated.')
    return 0
  }
  return lines.filter(([isGood]) => !isGood).length
}
