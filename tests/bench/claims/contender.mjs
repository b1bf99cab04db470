/** One contender in a process of its own: rounds on fresh input, the least time of all of them. */
import { contenders } from './contenders.mjs'

const TURNS = 8
const contender = await contenders[process.argv[2]]()
let least = Number.POSITIVE_INFINITY
let heaviest = 0

async function round() {
  for (let turn = 0; turn < TURNS; turn++) {
    const run = contender.prepare()
    const started = performance.now()
    await run()
    const took = performance.now() - started
    least = Math.min(least, took)
    heaviest = Math.max(heaviest, took)
  }
}

process.on('message', async (message) => {
  if (message === 'round') {
    await round()
    process.send('done')
  }
  if (message === 'result')
    process.send({ each: (1000 * least) / contender.of, of: contender.of, says: contender.says })
})
await round()
process.send('ready')
