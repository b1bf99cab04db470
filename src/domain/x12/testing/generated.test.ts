import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InstitutionalClaim, ProfessionalClaim } from '../../claim/claim.ts'
import { Payment } from '../payment.ts'
import { institutional } from './institutional.ts'
import { payment } from './payment.ts'
import { professional } from './professional.ts'

describe('the generated claims', () => {
  test.each([
    ['professional', professional, ProfessionalClaim],
    ['institutional', institutional, InstitutionalClaim],
    ['paid', payment, Payment],
  ] as const)('%s ones satisfy their schema', (_, arbitrary, schema) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<unknown>, (claim) => {
        expect(schema.parse(claim)).toEqual(claim)
      }),
      { numRuns: 50 },
    )
  })
})
