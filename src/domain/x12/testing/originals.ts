import fc from 'fast-check'
import { setTA1 } from '../ta1.ts'
import { golden835, golden837I, golden837P } from './golden.ts'
import {
  golden270,
  golden270Dependent,
  golden271,
  golden271Dependent,
  golden271Down,
  golden271Refused,
} from './golden-eligibility.ts'
import { golden276, golden277, golden277NotFound, goldenTA1 } from './golden-status.ts'
import { answerTA1 } from './inquiries.ts'
import { envelope } from './plain.ts'
import { written } from './written.ts'

/** Right files to damage: the hand-written ones, and a few of each set from the generators, always the same. */
export const originals: readonly string[] = [
  ...[golden837P, golden837I, golden835, golden270, golden270Dependent, golden271, golden271Dependent],
  ...[golden271Refused, golden271Down, golden276, golden277, golden277NotFound, goldenTA1],
  ...written.flatMap(({ text }) => fc.sample(text, { seed: 837, numRuns: 6 })),
  ...fc.sample(answerTA1, { seed: 1, numRuns: 2 }).map((answer) => setTA1.make(answer, envelope)),
]
