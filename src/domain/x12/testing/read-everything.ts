import { imbalances } from '../../payer/remit.ts'
import { set271 } from '../271.ts'
import { set835 } from '../835.ts'
import { balance } from '../balance.ts'
import { claimsInFile } from '../crosswalk.ts'
import { explain } from '../explain.ts'
import { paymentTotal } from '../payment.ts'
import type { WireProblem } from '../set.ts'
import { readAny, readEach, sets } from '../sets.ts'
import { setsIn } from '../sets-in.ts'
import { answerEnvelope } from '../ta1.ts'
import { validate } from '../validate.ts'
import { validateInquiry } from '../validate-inquiry.ts'
import { benefitsWorksheet } from '../worksheet.ts'
import { drawsFrom, mutant } from './mutants.ts'

/** A sentence of ours: nothing of a schema's own words, nothing of the language's; what the file itself says may stand in it. */
const isSentence = (message: string): boolean =>
  /[.?]$/.test(message) && !/Invalid input|\bundefined\b|\[object/.test(message)

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** Every problem says in a sentence what is wrong, and names a segment that has a place in the text. */
function typed(problems: readonly { readonly at: string; readonly message: string }[], by: string): void {
  must(problems.length > 0, `${by} refuses without a reason`)
  for (const problem of problems) {
    must(isSentence(problem.message), `${by} says "${problem.message}"`)
    const { segment, position, element = 1 } = problem as Partial<WireProblem>
    must(
      segment !== undefined && (position ?? 0) > 0 && element > 0,
      `${by} names no segment: "${problem.message}"`,
    )
  }
}

/**
 * Every reader on one text, whatever it is: a value or typed problems, never a throw; a remittance that balances balances in
 * each of its claims, so that nothing can be posted in part. Throws an error that says which promise was broken.
 */
export function readEverything(text: string): void {
  const found = setsIn(text)
  must(
    found.problems.every(
      ({ message, segment, position }) => isSentence(message) && segment !== undefined && position > 0,
    ),
    'tokenise gives a problem without a place',
  )
  const explained = explain(found)
  must(explained.length === found.tokens.segments.length, 'explain drops a segment')
  for (const ack of [validate(found), validateInquiry(found)]) {
    must(ack.accepted === (ack.errors.length === 0), 'a 999 does not agree with its own errors')
    must(
      ack.errors.every(
        ({ message, segment, position }) => isSentence(message) && segment !== undefined && position >= 0,
      ),
      'a 999 has an error without a place',
    )
  }
  answerEnvelope(text)
  claimsInFile(found)
  if (found.sets.length > 1) readEach(found)
  const any = readAny(text)
  if (!any.ok) typed(any.problems, 'readAny')
  for (const set of sets) {
    if (any.ok && any.value.id === set.id) continue // the same reader, from the text itself
    const read = set.read(found)
    if (!read.ok) typed(read.problems, set.id)
  }
  const { balanced, differences } = balance(found)
  must(!balanced || differences.length === 0, 'a remittance balances with differences')
  const payment = set835.read(found)
  if (payment.ok && balanced) {
    const { remits, adjustments, paid } = payment.value
    must(
      remits.every((remit) => imbalances(remit).length === 0),
      'a balanced file has a claim that is not',
    )
    must(
      found.sets.length > 1 || paymentTotal(remits, adjustments) === paid,
      'a balanced file pays another amount',
    )
  }
  const eligibility = set271.read(found)
  if (eligibility.ok)
    for (const { members } of eligibility.value.answers)
      for (const member of members) benefitsWorksheet(member)
}

/** What a run over mutants came to. `slowest` is milliseconds, by the clock that is given. */
export interface Fuzzed {
  readonly mutants: number
  readonly failures: readonly string[]
  readonly slowest: number
  readonly total: number
}

/** Mutants `from` to `from + count` of the originals through every reader; a failure is named by its seed. */
export function fuzz(originals: readonly string[], from: number, count: number, clock: () => number): Fuzzed {
  const failures: string[] = []
  let [slowest, total] = [0, 0]
  for (let seed = from; seed < from + count; seed++) {
    const original = originals[drawsFrom(~seed)(originals.length)] ?? ''
    const text = mutant(original, seed)
    const began = clock()
    try {
      readEverything(text)
    } catch (error) {
      if (failures.length < 50)
        failures.push(`seed ${seed}: ${error instanceof Error ? error.stack?.slice(0, 400) : error}`)
    }
    const took = clock() - began
    total += took
    slowest = Math.max(slowest, took)
  }
  return { mutants: count, failures, slowest, total }
}
