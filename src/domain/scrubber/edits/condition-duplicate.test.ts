import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { conditionDuplicate } from './condition-duplicate.ts'

table(conditionDuplicate, {
  accept: [
    ['two codes', institutionalClaim({ conditions: ['09', '30'] })],
    ['none', institutionalClaim()],
  ],
  reject: [
    [
      'the same twice',
      institutionalClaim({ conditions: ['09', '30', '09'] }),
      'conditions.2',
      /FL 20 repeats the condition code 09/,
    ],
    ['side by side', institutionalClaim({ conditions: ['09', '09'] }), 'conditions.1', /FL 19/],
  ],
})
