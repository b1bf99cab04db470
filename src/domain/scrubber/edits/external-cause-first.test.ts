import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { externalCauseFirst } from './external-cause-first.ts'

table(externalCauseFirst, {
  accept: [
    ['an injury, then its cause', professionalClaim({ diagnoses: ['S61511A', 'W260XXA'] })],
    ['no diagnosis', professionalClaim({ diagnoses: [] })],
  ],
  reject: [
    [
      'a cause in 21A',
      professionalClaim({ diagnoses: ['W260XXA', 'S61511A'] }),
      'diagnoses.0',
      /Box 21A has W26\.0XXA/,
    ],
    [
      'a cause as principal',
      institutionalClaim({ principal: { code: 'V031XXA', poa: 'Y' } }),
      'principal',
      /FL 67 has/,
    ],
  ],
})
