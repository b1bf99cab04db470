import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { set837I } from './837i.ts'
import { set837P } from './837p.ts'
import { institutional } from './testing/institutional.ts'
import { envelope } from './testing/plain.ts'
import { professional } from './testing/professional.ts'
import { validate } from './validate.ts'

describe('the syntax gate', () => {
  test.each([
    ['837P', set837P, professional],
    ['837I', set837I, institutional],
  ] as const)('accepts every %s our writer makes', (_, set, arbitrary) => {
    fc.assert(
      fc.property(fc.array(arbitrary as fc.Arbitrary<never>, { minLength: 1, maxLength: 3 }), (claims) => {
        expect(validate(set.make(claims, envelope)).errors).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
