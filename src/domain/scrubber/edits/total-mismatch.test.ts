import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { totalMismatch } from './total-mismatch.ts'

table(totalMismatch, {
  accept: [
    [
      'lines and total agree',
      professionalClaim({ lines: [professionalLine(), professionalLine({ charge: 1_050 })] }),
    ],
    ['a stay that agrees', institutionalClaim()],
  ],
  reject: [
    [
      'a total that is short',
      professionalClaim({ total: 12_000 }),
      'total',
      /Box 28 says \$120\.00, but the lines add up to \$125\.00/,
    ],
    ['a total that is long', institutionalClaim({ total: 600_000 }), 'total', /FL 47 says/],
  ],
})
