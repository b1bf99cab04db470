import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { assignmentWithoutSignature } from './assignment-without-signature.ts'

table(assignmentWithoutSignature, {
  accept: [
    ['assignment and signature', professionalClaim()],
    [
      'Medicare, where box 12 is enough',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        signatures: { patient: true, insured: false, provider: true },
      }),
    ],
  ],
  reject: [
    [
      'no signature of the insured',
      professionalClaim({ signatures: { patient: true, insured: false, provider: true } }),
      'signatures.insured',
      /Box 13 is blank/,
    ],
    [
      'the same at a Blue plan',
      professionalClaim({
        payer: { name: 'Blue', id: 'B', filing: 'BL' },
        signatures: { patient: true, insured: false, provider: true },
      }),
      'signatures.insured',
      /SOF/,
    ],
  ],
})
