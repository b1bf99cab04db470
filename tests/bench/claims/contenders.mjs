import { Readable } from 'node:stream'
import { Engine } from 'json-rules-engine'
import { X12Parser } from 'node-x12'
import { X12parser } from 'x12-parser'
import { adjudicate } from '../../../src/domain/payer/adjudicate.ts'
import { scrub } from '../../../src/domain/scrubber/scrub.ts'
import { set835 } from '../../../src/domain/x12/835.ts'
import { set837P } from '../../../src/domain/x12/837p.ts'
import { paymentTotal } from '../../../src/domain/x12/payment.ts'
import { tokenise } from '../../../src/domain/x12/tokenise.ts'
import { envelope, freshClaims, longFile, reference, setOf, TODAY, work } from './corpus.mjs'
import { conditions, faults, operators, own, withFaults } from './rules.mjs'

/** Claims for the rules: as sent, and with the planted faults. */
const judged = () => {
  const claims = freshClaims()
  return [...claims, ...claims.flatMap((claim) => faults.map((changes) => withFaults(claim, changes)))]
}

/**
 * Every contender gives the work of one round: a function that is timed. `of` is how many claims (or segments) that is,
 * `says` what it found, for the comparison.
 */
export const contenders = {
  'JSON.parse of the claims': () => {
    const texts = work.map(({ json }) => json)
    return { of: texts.length, prepare: () => () => texts.forEach((text) => void JSON.parse(text)) }
  },
  'tokenise, with positions': () => {
    const text = longFile()
    return { of: 1, says: tokenise(text).segments.length, prepare: () => () => void tokenise(text) }
  },
  'read to claims': () => {
    const text = longFile()
    return { of: 1, prepare: () => () => void set837P.read(text) }
  },
  'node-x12 1.7': () => {
    const text = longFile()
    const parse = () => new X12Parser(false).parse(text)
    return { of: 1, says: segmentsIn(parse()), prepare: () => () => void parse() }
  },
  'x12-parser 1.3': async () => {
    const text = longFile()
    return { of: 1, says: await streamed(text), prepare: () => () => streamed(text) }
  },
  '24 edits': () => {
    const findings = (claim) =>
      own.filter((edit) => edit.check(claim, reference).length > 0).map(({ id }) => id)
    return {
      of: judged().length,
      says: judged().map((claim) => findings(claim).sort().join(' ')),
      prepare: () => {
        const claims = judged()
        return () => claims.forEach((claim) => void findings(claim))
      },
    }
  },
  'json-rules-engine 7.3': async () => {
    const engine = new Engine([], { replaceFactsInEventParams: false })
    for (const [name, test] of Object.entries(operators)) engine.addOperator(name, test)
    for (const [type, condition] of Object.entries(conditions))
      engine.addRule({ conditions: condition, event: { type } })
    const findings = async (claim) => (await engine.run({ claim })).events.map(({ type }) => type)
    const says = []
    for (const claim of judged()) says.push((await findings(claim)).sort().join(' '))
    return {
      of: says.length,
      says,
      prepare: () => {
        const claims = judged()
        return async () => {
          for (const claim of claims) await findings(claim)
        }
      },
    }
  },
  'write 837': () => onClaims((claim) => void setOf(claim).make([claim], envelope)),
  'scrub, all edits': () => onClaims((claim) => void scrub(claim, reference)),
  adjudicate: () => onClaims((claim, at) => void decide(claim, at)),
  'whole chain': () =>
    onClaims((claim, at) => {
      tokenise(setOf(claim).make([claim], envelope))
      scrub(claim, reference)
      pay(decide(claim, at), work[at].payer)
    }),
}

const onClaims = (use) => ({
  of: work.length,
  prepare: () => {
    const claims = freshClaims()
    return () => claims.forEach(use)
  },
})

const decide = (claim, at) => adjudicate(claim, work[at].payer, work[at].file, TODAY, reference).remit

function pay(remit, { payerId: id, name, address, phone }) {
  const { provider, trace } = remit
  const payer = { id, name, address, phone }
  const paid = paymentTotal([remit])
  set835.make(
    { payer, payee: provider, method: 'ACH', trace, paidOn: TODAY, paid, remits: [remit], adjustments: [] },
    envelope,
  )
}

/** Segments of node-x12's tree with the envelope's own (ISA, IEA, GS, GE, ST, SE). */
const segmentsIn = (interchange) =>
  2 +
  interchange.functionalGroups.reduce(
    (sum, group) => sum + 2 + group.transactions.reduce((inner, set) => inner + 2 + set.segments.length, 0),
    0,
  )

async function streamed(text) {
  const parser = new X12parser()
  let count = 0
  // The line break behind the last segment is one more for it.
  for await (const { name } of Readable.from([text]).pipe(parser)) count += name.trim() === '' ? 0 : 1
  return count
}
