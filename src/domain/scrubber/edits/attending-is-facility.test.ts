import { institutionalClaim, NPI, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { attendingIsFacility } from './attending-is-facility.ts'

table(attendingIsFacility, {
  accept: [
    ['two numbers', institutionalClaim()],
    ['a blank', institutionalClaim({ attending: { last: 'Brandt', first: 'Noor', npi: '' } })],
  ],
  reject: [
    [
      'the hospital',
      institutionalClaim({ attending: { last: 'Brandt', first: 'Noor', npi: NPI.group } }),
      'attending.npi',
      /FL 76 repeats/,
    ],
    [
      'the hospital on an outpatient bill',
      outpatientClaim({ attending: { last: 'Brandt', first: 'Noor', npi: NPI.group } }),
      'attending.npi',
      /practitioner/,
    ],
  ],
})
