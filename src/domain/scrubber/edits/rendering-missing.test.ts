import { institutionalClaim, professionalLine as line, NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { renderingMissing } from './rendering-missing.ts'

const nobody = { last: '', first: '', npi: '' }

table(renderingMissing, {
  accept: [
    ['a rendering provider', professionalClaim()],
    ['a UB-04, which has none', institutionalClaim()],
    [
      'a surgery center, paid itself',
      professionalClaim({ rendering: nobody, lines: [line({ placeOfService: '24' })] }),
    ],
    [
      'every line names its own',
      professionalClaim({ rendering: nobody, lines: [line({ rendering: NPI.rendering })] }),
    ],
  ],
  reject: [
    [
      'no NPI',
      professionalClaim({ rendering: { last: 'Okafor', first: 'Lena', npi: '' } }),
      'rendering.npi',
      /Box 24J on line 1 is blank/,
    ],
    [
      'no name',
      professionalClaim({ rendering: { last: '', first: '', npi: NPI.rendering } }),
      'rendering.last',
      /Box 31/,
    ],
  ],
})
