import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { ndcUnitUnknown } from './ndc-unit-unknown.ts'

table(ndcUnitUnknown, {
  accept: [
    ['milliliters', professionalClaim({ lines: [professionalLine({ ndc: 'N400026064871 ML10' })] })],
    ['no unit', professionalClaim({ lines: [professionalLine({ ndc: '00026064871' })] })],
  ],
  reject: [
    [
      'milligrams by another name',
      professionalClaim({ lines: [professionalLine({ ndc: '00026064871 MG40' })] }),
      'lines.0.ndc',
      /in MG/,
    ],
    [
      'tablets',
      professionalClaim({ lines: [professionalLine({ ndc: 'N400026064871 TB2' })] }),
      'lines.0.ndc',
      /TB/,
    ],
  ],
})
