import { fileURLToPath } from 'node:url'
import { answerOf, judge, resultsOf, startAll, timeOf, verdict, writeRatios } from '../rounds.mjs'
import { contenders } from './contenders.mjs'

const file = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Rounds are interleaved, one process per engine; each query counts with its shortest time. Gives the number of failed gates. */
export async function benchSearch({ rounds, isWriting }) {
  const started = await startAll(file('./contender.mjs'), Object.keys(contenders))
  const sample = calibrationText()
  let parse = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    for (const [, child] of started) await answerOf(child, 'round')
    for (let turn = 0; turn < 5; turn++)
      parse = Math.min(
        parse,
        timeOf(() => JSON.parse(sample)),
      )
  }
  const results = await resultsOf(started)
  show(results, rounds, parse)
  return gate(results, { rounds, isWriting, parse })
}

/** About 1 MB of JSON, always the same. */
function calibrationText() {
  const row = (_, at) => ({
    code: `X${at}`,
    title: `title number ${at} of a fixed list`,
    value: at * 7,
    isOne: at % 3 === 0,
  })
  return JSON.stringify(Array.from({ length: 12_900 }, row))
}

function show(results, rounds, parse) {
  const { rows, set, queries } = results.ours
  console.log(
    `\nSearch: ${rows} rows (${set}), ${queries} queries as typed, least of ${rounds} rounds; 1 MB of JSON is read in ${parse.toFixed(2)} ms`,
  )
  const cells = (name, result) => [
    name,
    result.p50.toFixed(3),
    result.p99.toFixed(2),
    result.most.toFixed(1),
    `${((100 * result.hits.all[0]) / result.hits.all[1]).toFixed(1)} %`,
    ...['plain', 'lay', 'short', 'typo', 'specific'].map((kind) => share(result.hits[kind])),
    (result.heap / 1e6).toFixed(1),
    result.build.toFixed(0),
  ]
  const table = [
    [
      '',
      'p50 ms',
      'p99 ms',
      'max',
      'hits@5',
      'plain',
      'lay',
      'short',
      'typo',
      'specific',
      'heap MB',
      'build ms',
    ],
    ...Object.entries(results).map(([name, result]) => cells(name, result)),
  ]
  for (const row of table)
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(15) : cell.padStart(9))).join(''))
}

function timesOf(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length * 0.5)], p99: sorted[Math.floor(sorted.length * 0.99)] }
}

const share = ([hits, all] = [0, 0]) => (all === 0 ? '–' : `${Math.round((100 * hits) / all)} %`)

function gate(results, { rounds, isWriting, parse }) {
  const { ours, 'one text pass': pass, 'MiniSearch 7.2': mini } = results
  const ratios = {
    'p50 / text pass': [ours.p50 / pass.p50, 1 / 20],
    'p99 / text pass': [ours.p99 / pass.p50, 1.5],
    'heap / MiniSearch': [ours.heap / mini.heap, 1 / 10],
    'build / JSON.parse of 1 MB': [ours.build / parse, undefined],
  }
  const lines = judge(ratios, file('./ratios.json'))
  for (const [name, peer] of Object.entries(results)) {
    if (name === 'ours' || name === 'one text pass') continue
    // Nothing is found fast: times are compared where the peer finds what was asked for.
    const [own, theirs] = [ours, peer].map(({ whole }) => timesOf(whole.filter((_, at) => peer.right[at])))
    const isFast = own.p50 <= theirs.p50 && own.p99 <= theirs.p99
    lines.push([
      isFast,
      `p50 and p99 at most those of ${name} on the ${peer.hits.all[0]} phrases that it answers: ${[own.p50, theirs.p50, own.p99, theirs.p99].map((time) => time.toFixed(3)).join(' ')}`,
    ])
    lines.push([ours.hits.all[0] >= peer.hits.all[0], `hits@5 at least those of ${name}`])
  }
  lines.push([ours.hits.all[0] >= 0.95 * ours.hits.all[1], 'hits@5 at least 95 %'])
  if (isWriting) writeRatios(ratios, file('./ratios.json'))
  return verdict(lines, rounds)
}
