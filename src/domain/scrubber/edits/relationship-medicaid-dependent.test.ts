import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { relationshipMedicaidDependent } from './relationship-medicaid-dependent.ts'

const MEDICAID = { name: 'State Medicaid', id: 'MCD36', filing: 'MC' }
const CHILD = { ...professionalClaim().patient, relationship: 'child' as const }

table(relationshipMedicaidDependent, {
  accept: [
    ['self', professionalClaim({ payer: MEDICAID })],
    ['a child of a commercial plan', professionalClaim({ patient: CHILD })],
  ],
  reject: [
    ['a child', professionalClaim({ payer: MEDICAID, patient: CHILD }), 'patient.relationship', /says child/],
    [
      'a spouse on a UB-04',
      institutionalClaim({
        payer: MEDICAID,
        patient: { ...institutionalClaim().patient, relationship: 'spouse' },
      }),
      'patient.relationship',
      /FL 59/,
    ],
  ],
})
