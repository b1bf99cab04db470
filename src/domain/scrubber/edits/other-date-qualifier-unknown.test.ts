import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { otherDateQualifierUnknown } from './other-date-qualifier-unknown.ts'

table(otherDateQualifierUnknown, {
  accept: [
    ['a first treatment', professionalClaim({ otherDate: { qualifier: '454', day: '2026-02-01' } })],
    ['none', professionalClaim()],
  ],
  reject: [
    [
      'no qualifier',
      professionalClaim({ otherDate: { qualifier: '', day: '2026-02-01' } }),
      'otherDate.qualifier',
      /without a qualifier/,
    ],
    [
      'a qualifier of no list',
      professionalClaim({ otherDate: { qualifier: '999', day: '2026-02-01' } }),
      'otherDate.qualifier',
      /999/,
    ],
  ],
})
