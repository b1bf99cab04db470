import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { personNumberForGroup } from './person-number-for-group.ts'

table(personNumberForGroup, {
  accept: [
    [
      'an employer’s number',
      professionalClaim({ billing: { ...professionalClaim().billing, taxIdKind: 'EIN' } }),
    ],
    [
      'a clinician who bills alone',
      professionalClaim({
        billing: {
          ...professionalClaim().billing,
          name: 'Lena Okafor',
          npi: NPI.rendering,
          taxIdKind: 'SSN',
        },
      }),
    ],
  ],
  reject: [
    [
      'a group',
      professionalClaim({ billing: { ...professionalClaim().billing, taxIdKind: 'SSN' } }),
      'billing.taxId',
      /a group bills/,
    ],
    [
      'another group',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: NPI.facility, taxIdKind: 'SSN' } }),
      'billing.taxId',
      /Tick EIN/,
    ],
  ],
})
