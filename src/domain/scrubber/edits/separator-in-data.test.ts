import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { separatorInData } from './separator-in-data.ts'

table(separatorInData, {
  accept: [
    ['plain text', professionalClaim({ note: 'Seen again after two days.' })],
    ['a hyphen', professionalClaim({ patient: { ...professionalClaim().patient, last: 'Vance-Holt' } })],
  ],
  reject: [
    ['a colon in the note', professionalClaim({ note: 'Drug: see report' }), 'note', /Box 19 contains :/],
    [
      'a line break in the note',
      professionalClaim({ note: 'first\nsecond' }),
      'note',
      /Box 19 contains a line break/,
    ],
    [
      'an asterisk in a name',
      institutionalClaim({ patient: { ...institutionalClaim().patient, last: 'Vance*' } }),
      'patient.last',
      /FL 8 contains \*/,
    ],
    [
      'a tilde in the street',
      institutionalClaim({
        patient: {
          ...institutionalClaim().patient,
          address: { ...institutionalClaim().patient.address, street: '12 ~Mill' },
        },
      }),
      'patient.address.street',
      /~/,
    ],
  ],
})
