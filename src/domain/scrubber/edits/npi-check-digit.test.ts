import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { npiCheckDigit } from './npi-check-digit.ts'

table(npiCheckDigit, {
  accept: [
    ['right numbers', professionalClaim()],
    ['right numbers on a UB-04', institutionalClaim()],
    [
      'a short one, which is another edit',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: '900' } }),
    ],
  ],
  reject: [
    [
      'two digits changed places',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: '9000101002' } }),
      'billing.npi',
      /Box 33a.*last digit/,
    ],
    [
      'a wrong referring number',
      professionalClaim({ referring: { last: 'Sol', first: 'Ida', npi: '9000000000', qualifier: 'DN' } }),
      'referring.npi',
      /Box 17b/,
    ],
    [
      'a first digit that is never issued',
      institutionalClaim({ attending: { last: 'Brandt', first: 'Noor', npi: '5000110013' } }),
      'attending.npi',
      /begins with 1 or 2/,
    ],
  ],
})
