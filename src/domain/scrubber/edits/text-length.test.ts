import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { textLength } from './text-length.ts'

table(textLength, {
  accept: [
    ['lengths as they come', professionalClaim()],
    ['the longest note', institutionalClaim({ note: 'n'.repeat(80) })],
    [
      'a long name the wire does not carry, because the patient is the insured',
      professionalClaim({ subscriber: { ...professionalClaim().subscriber, first: 'x'.repeat(40) } }),
    ],
  ],
  reject: [
    [
      'a note of 81 characters',
      professionalClaim({ note: 'n'.repeat(81) }),
      'note',
      /81 characters; the 837 carries 1 to 80/,
    ],
    [
      'a member number of one digit',
      professionalClaim({ subscriber: { ...professionalClaim().subscriber, id: '7' } }),
      'subscriber.id',
      /2 to 80/,
    ],
    [
      'a first name of 36 letters',
      institutionalClaim({ patient: { ...institutionalClaim().patient, first: 'x'.repeat(36) } }),
      'patient.first',
      /Shorten/,
    ],
  ],
})
