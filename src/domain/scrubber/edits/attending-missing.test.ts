import { institutionalClaim, NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { attendingMissing } from './attending-missing.ts'

table(attendingMissing, {
  accept: [
    ['an attending', institutionalClaim()],
    ['a CMS-1500', professionalClaim()],
  ],
  reject: [
    [
      'nobody',
      institutionalClaim({ attending: { last: '', first: '', npi: '' } }),
      'attending.npi',
      /FL 76 has no NPI/,
    ],
    [
      'a number without a name',
      institutionalClaim({ attending: { last: '', first: '', npi: NPI.attending } }),
      'attending.last',
      /without a name/,
    ],
  ],
})
