/** One engine in a process of its own: builds twice, then answers rounds of queries and keeps each query's shortest time. */
import { contenders } from './contenders.mjs'
import { fullSet } from './full-set.mjs'
import { readPhrases } from './phrases.mjs'
import { queriesOf } from './queries.mjs'

const [name] = process.argv.slice(2)
const make = contenders[name]
const set = fullSet()
const phrases = readPhrases()
const queries = queriesOf(phrases)
const shortest = new Float64Array(queries.length).fill(Number.POSITIVE_INFINITY)
/** The same for whole phrases. */
let wholeRounds = 0
const whole = new Float64Array(phrases.length).fill(Number.POSITIVE_INFINITY)

const used = () => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const prepared = await make.prepare(set)
const timeOf = (work) => {
  const started = performance.now()
  const value = work()
  return [performance.now() - started, value]
}
const before = used()
const [firstBuild, engine] = timeOf(() => make.build(prepared))
for (const query of queries.slice(0, 20)) engine(query)
const heap = used() - before
const [secondBuild] = timeOf(() => make.build(prepared))

process.on('message', (message) => {
  if (message === 'round') {
    for (let at = 0; at < queries.length; at++) {
      const started = performance.now()
      engine(queries[at])
      const took = performance.now() - started
      if (took < shortest[at]) shortest[at] = took
    }
    // Whole phrases take some peers seconds: three rounds show their least.
    for (let at = 0; wholeRounds < 3 && at < phrases.length; at++) {
      const [took] = timeOf(() => engine(phrases[at].says))
      if (took < whole[at]) whole[at] = took
    }
    wholeRounds++
    process.send('done')
  }
  if (message === 'result') {
    const times = [...shortest].sort((a, b) => a - b)
    process.send({
      p50: times[Math.floor(times.length * 0.5)],
      p99: times[Math.floor(times.length * 0.99)],
      most: times.at(-1),
      slowest: queries[shortest.indexOf(times.at(-1))],
      build: Math.min(firstBuild, secondBuild),
      heap,
      hits: hitsOf(),
      whole: [...whole],
      right: phrases.map(isRight),
      queries: queries.length,
      rows: set.keys.length,
      set: set.name,
    })
  }
})
process.send('ready')

/** Share of phrases, by kind, whose category is among the first five categories of the first 60 rows. */
function hitsOf() {
  const counts = {}
  for (const phrase of phrases) {
    const isHit = isRight(phrase)
    for (const group of ['all', phrase.kind]) {
      counts[group] ??= [0, 0]
      counts[group][0] += isHit ? 1 : 0
      counts[group][1]++
    }
  }
  return counts
}

function isRight({ says, expected }) {
  const rows = engine(says).slice(0, 60)
  const categories = [...new Set(rows.map((at) => set.keys[at].slice(0, 3)))]
  return categories.slice(0, 5).some((category) => expected.includes(category))
}
