import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { trialDiagnosisMissing } from './trial-diagnosis-missing.ts'

table(trialDiagnosisMissing, {
  accept: [
    [
      'a participant',
      professionalClaim({ diagnoses: ['J209', 'Z006'], lines: [professionalLine({ modifiers: ['Q1'] })] }),
    ],
    ['no trial', institutionalClaim()],
  ],
  reject: [
    [
      'Q1 alone',
      professionalClaim({ lines: [professionalLine({ modifiers: ['Q1'] })] }),
      'diagnoses',
      /Add Z00\.6/,
    ],
    ['condition 30 alone', institutionalClaim({ conditions: ['30'] }), 'others', /clinical trial/],
  ],
})
