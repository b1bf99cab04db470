import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { trialNumberMissing } from './trial-number-missing.ts'

table(trialNumberMissing, {
  accept: [
    [
      'a trial with its number',
      professionalClaim({ trial: '01234567', lines: [professionalLine({ modifiers: ['Q1'] })] }),
    ],
    ['no trial', institutionalClaim()],
  ],
  reject: [
    [
      'Q1 without a number',
      professionalClaim({ lines: [professionalLine({ modifiers: ['Q1'] })] }),
      'trial',
      /Box 24D on line 1 says.*box 19/,
    ],
    [
      'condition 30 without a number',
      institutionalClaim({ conditions: ['30'] }),
      'trial',
      /Condition code 30.*value code D4/,
    ],
  ],
})
