import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { diagnosisGap } from './diagnosis-gap.ts'

table(diagnosisGap, {
  accept: [
    ['two in a row', professionalClaim({ diagnoses: ['J209', 'I10'] })],
    ['none', professionalClaim({ diagnoses: [] })],
  ],
  reject: [
    ['B is blank', professionalClaim({ diagnoses: ['J209', '', 'I10'] }), 'diagnoses.1', /Box 21B is blank/],
    [
      '67A is blank',
      institutionalClaim({ others: [{ code: '' }, { code: 'I10', poa: 'Y' }] }),
      'others.0',
      /FL 67A is blank/,
    ],
  ],
})
