import { NPI, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { facilityMissing } from './facility-missing.ts'

table(facilityMissing, {
  accept: [
    ['an office visit', professionalClaim()],
    [
      'a hospital with box 32',
      professionalClaim({
        lines: [professionalLine({ placeOfService: '22' })],
        facility: {
          name: 'Aldenford General',
          npi: NPI.facility,
          address: professionalClaim().billing.address,
        },
      }),
    ],
    [
      'a surgery center that bills for itself',
      professionalClaim({
        billing: { ...professionalClaim().billing, taxonomy: '261QA1903X' },
        lines: [professionalLine({ placeOfService: '24' })],
      }),
    ],
    ['a visit at home', professionalClaim({ lines: [professionalLine({ placeOfService: '12' })] })],
  ],
  reject: [
    [
      'a hospital without box 32',
      professionalClaim({ lines: [professionalLine({ placeOfService: '22' })] }),
      'facility',
      /Box 24B on line 1 says 22/,
    ],
    [
      'a surgery center on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ placeOfService: '24' })] }),
      'facility',
      /Box 24B on line 2 says 24/,
    ],
  ],
})
