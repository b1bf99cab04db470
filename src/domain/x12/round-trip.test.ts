import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { good } from '../kernel/result.ts'
import { set270 } from './270.ts'
import { set271 } from './271.ts'
import { set276 } from './276.ts'
import { set277 } from './277.ts'
import { set277CA } from './277ca.ts'
import { set835 } from './835.ts'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { set999 } from './999.ts'
import type { TransactionSet } from './set.ts'
import { setTA1 } from './ta1.ts'
import { ack277, ack999 } from './testing/acks.ts'
import { answer271, answer277, answerTA1, inquiry270, inquiry276 } from './testing/inquiries.ts'
import { institutional } from './testing/institutional.ts'
import { payment } from './testing/payment.ts'
import { envelope } from './testing/plain.ts'
import { professional } from './testing/professional.ts'

/** What every set promises: read(make(x)) is x. */
function survives<T>(set: TransactionSet<T>, arbitrary: fc.Arbitrary<T>) {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(set.read(set.make(value, envelope))).toEqual(good(value))
    }),
    { numRuns: 200 },
  )
}

describe('read(make(x)) equals x', { timeout: 30_000 }, () => {
  test('837P', () => survives(set837P, fc.array(professional, { minLength: 1, maxLength: 3 })))
  test('270', () => survives(set270, inquiry270))
  test('271', () => survives(set271, answer271))
  test('276', () => survives(set276, inquiry276))
  test('277', () => survives(set277, answer277))
  test('TA1', () => survives(setTA1, answerTA1))
  test('999', () => survives(set999, ack999))
  test('277CA', () => survives(set277CA, ack277))
  test('835', () => survives(set835, payment))
  test('837I', () => survives(set837I, fc.array(institutional, { minLength: 1, maxLength: 3 })))
})
