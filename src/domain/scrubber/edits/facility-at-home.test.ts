import { NPI, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { facilityAtHome } from './facility-at-home.ts'

const HALL = { name: 'Hall', npi: NPI.facility, address: professionalClaim().billing.address }

table(facilityAtHome, {
  accept: [
    [
      'a hall elsewhere',
      professionalClaim({ facility: HALL, lines: [professionalLine({ placeOfService: '22' })] }),
    ],
    ['at home', professionalClaim({ lines: [professionalLine({ placeOfService: '12' })] })],
  ],
  reject: [
    [
      'a hall at home',
      professionalClaim({ facility: HALL, lines: [professionalLine({ placeOfService: '12' })] }),
      'facility',
      /place 12/,
    ],
    [
      'two house calls',
      professionalClaim({
        facility: HALL,
        lines: [
          professionalLine({ placeOfService: '12' }),
          professionalLine({ placeOfService: '12', from: '2026-03-11', to: '2026-03-11' }),
        ],
      }),
      'facility',
      /box 32/,
    ],
  ],
})
