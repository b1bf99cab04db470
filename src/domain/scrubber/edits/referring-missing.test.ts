import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { referringMissing } from './referring-missing.ts'

table(referringMissing, {
  accept: [
    [
      'an ordered test with its orderer',
      professionalClaim({ referring: { last: 'Sol', first: 'Ida', npi: NPI.referring, qualifier: 'DK' } }),
      books({ procedures: [procedure('G0463', { ordered: true })] }),
    ],
    ['a visit', professionalClaim(), books({ procedures: [procedure('G0463')] })],
    ['anything, without facts', professionalClaim()],
  ],
  reject: [
    [
      'an ordered test alone',
      professionalClaim(),
      'referring',
      /Box 24D on line 1 is a service somebody ordered/,
      books({ procedures: [procedure('G0463', { ordered: true })] }),
    ],
    [
      'a name without an NPI',
      professionalClaim({ referring: { last: 'Sol', first: 'Ida', npi: '', qualifier: 'DK' } }),
      'referring',
      /17b/,
      books({ procedures: [procedure('G0463', { ordered: true })] }),
    ],
  ],
})
