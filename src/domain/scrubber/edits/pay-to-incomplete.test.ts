import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { payToIncomplete } from './pay-to-incomplete.ts'

table(payToIncomplete, {
  accept: [
    ['none', institutionalClaim()],
    [
      'a box',
      institutionalClaim({ payTo: { street: 'PO Box 9', city: 'Aldenford', state: 'OH', zip: '459011234' } }),
    ],
  ],
  reject: [
    [
      'no street',
      institutionalClaim({ payTo: { street: '', city: 'Aldenford', state: 'OH', zip: '45901' } }),
      'payTo.street',
      /lacks the street/,
    ],
    [
      'no ZIP',
      outpatientClaim({ payTo: { street: 'PO Box 9', city: 'Aldenford', state: 'OH', zip: '' } }),
      'payTo.zip',
      /ZIP code/,
    ],
  ],
})
