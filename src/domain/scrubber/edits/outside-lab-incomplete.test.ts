import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { outsideLabIncomplete } from './outside-lab-incomplete.ts'

const HALL = { name: 'Hall', npi: NPI.facility, address: professionalClaim().billing.address }

table(outsideLabIncomplete, {
  accept: [
    ['bought of a hall', professionalClaim({ outsideLab: { charge: 1_500 }, facility: HALL })],
    ['nothing bought', professionalClaim()],
  ],
  reject: [
    ['of nobody', professionalClaim({ outsideLab: { charge: 1_500 } }), 'facility', /box 32 does not name/],
    [
      'for nothing',
      professionalClaim({ outsideLab: { charge: 0 }, facility: HALL }),
      'outsideLab.charge',
      /for how much/,
    ],
  ],
})
