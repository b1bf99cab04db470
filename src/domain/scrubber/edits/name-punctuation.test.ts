import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { namePunctuation } from './name-punctuation.ts'

table(namePunctuation, {
  accept: [
    ['a hyphen', professionalClaim({ patient: { ...professionalClaim().patient, last: 'Vance-Oduya' } })],
    ['an apostrophe', institutionalClaim({ patient: { ...institutionalClaim().patient, last: "O'Dell" } })],
  ],
  reject: [
    [
      'a comma',
      professionalClaim({ patient: { ...professionalClaim().patient, last: 'Vance, Mira' } }),
      'patient.last',
      /has "," in the name/,
    ],
    [
      'a digit',
      institutionalClaim({ patient: { ...institutionalClaim().patient, first: 'M1ra' } }),
      'patient.first',
      /"1"/,
    ],
  ],
})
