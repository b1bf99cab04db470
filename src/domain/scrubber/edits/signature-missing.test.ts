import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { signatureMissing } from './signature-missing.ts'

table(signatureMissing, {
  accept: [
    ['both on file', professionalClaim()],
    ['a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'no patient signature',
      professionalClaim({ signatures: { patient: false, insured: true, provider: true } }),
      'signatures.patient',
      /Box 12 is blank/,
    ],
    [
      'neither',
      professionalClaim({ signatures: { patient: false, insured: false, provider: false } }),
      ['signatures.patient', 'signatures.provider'],
      /Box 12/,
    ],
  ],
})
