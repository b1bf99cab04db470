import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { relationshipMedicareDependent } from './relationship-medicare-dependent.ts'

table(relationshipMedicareDependent, {
  accept: [
    ['Medicare, self', institutionalClaim()],
    [
      'a spouse in a commercial plan',
      professionalClaim({ patient: { ...professionalClaim().patient, relationship: 'spouse' } }),
    ],
  ],
  reject: [
    [
      'a spouse under Part A',
      institutionalClaim({ patient: { ...institutionalClaim().patient, relationship: 'spouse' } }),
      'patient.relationship',
      /FL 59 says spouse/,
    ],
    [
      'a child under Part B',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
      'patient.relationship',
      /own number/,
    ],
  ],
})
