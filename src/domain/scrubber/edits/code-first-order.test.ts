import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { codeFirstOrder } from './code-first-order.ts'

table(codeFirstOrder, {
  accept: [
    [
      'the cause before it',
      professionalClaim({ diagnoses: ['E1122', 'N183'] }),
      books({ diagnoses: [diagnosis('N18.3', { codeFirst: ['E11.22', 'I12'] })] }),
    ],
    [
      'no cause on the claim',
      professionalClaim({ diagnoses: ['N183'] }),
      books({ diagnoses: [diagnosis('N18.3', { codeFirst: ['E11.22', 'I12'] })] }),
    ],
  ],
  reject: [
    [
      'the cause behind it',
      professionalClaim({ diagnoses: ['N183', 'E1122'] }),
      'diagnoses.0',
      /Box 21A has N18\.3.*E11\.22 stands behind it in Box 21B/,
      books({ diagnoses: [diagnosis('N18.3', { codeFirst: ['E11.22', 'I12'] })] }),
    ],
    [
      'the cause behind it on a UB-04',
      institutionalClaim({ principal: { code: 'N183', poa: 'Y' }, others: [{ code: 'I129', poa: 'Y' }] }),
      'principal',
      /FL 67 has N18\.3/,
      books({ diagnoses: [diagnosis('N18.3', { codeFirst: ['I12'] })] }),
    ],
  ],
})
