import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { answerOf, judge, resultsOf, startAll, verdict, writeRatios } from '../rounds.mjs'
import { contenders } from './contenders.mjs'

const file = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Reading, scrubbing and the whole chain beside peers, in interleaved rounds. Gives the number of failed gates. */
export async function benchClaims({ rounds, isWriting }) {
  const started = await startAll(file('./contender.mjs'), Object.keys(contenders))
  for (let round = 0; round < rounds; round++) for (const [, child] of started) await answerOf(child, 'round')
  const results = await resultsOf(started)
  console.log(`\nClaims: least of ${rounds} rounds`)
  for (const [name, { each, of }] of Object.entries(results))
    console.log(`${name.padEnd(28)}${each.toFixed(2).padStart(12)} µs ${of === 1 ? 'a file' : 'a claim'}`)
  const of = (name, peer) => results[name].each / results[peer].each
  const chain = (name) => of(name, 'JSON.parse of the claims')
  const ratios = {
    'tokenise / node-x12': [of('tokenise, with positions', 'node-x12 1.7'), 1],
    'tokenise / x12-parser': [of('tokenise, with positions', 'x12-parser 1.3'), 1 / 5],
    '24 edits / json-rules-engine': [of('24 edits', 'json-rules-engine 7.3'), 1 / 50],
    'write / JSON.parse': [chain('write 837'), undefined],
    'scrub / JSON.parse': [chain('scrub, all edits'), undefined],
    'adjudicate / JSON.parse': [chain('adjudicate'), undefined],
    'whole chain / JSON.parse': [chain('whole chain'), 10],
  }
  const lines = [
    ...judge(ratios, file('./ratios.json')),
    [
      isDeepStrictEqual(results['24 edits'].says, results['json-rules-engine 7.3'].says),
      `the edits and the rule engine find the same in ${results['24 edits'].of} claims`,
    ],
    [
      results['tokenise, with positions'].says === results['node-x12 1.7'].says &&
        results['tokenise, with positions'].says === results['x12-parser 1.3'].says,
      `all readers see ${results['tokenise, with positions'].says} segments`,
    ],
  ]
  if (isWriting) writeRatios(ratios, file('./ratios.json'))
  return verdict(lines, rounds)
}
