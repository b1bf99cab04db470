import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { otherPlanIncomplete } from './other-plan-incomplete.ts'

table(otherPlanIncomplete, {
  accept: [
    ['no other plan', professionalClaim()],
    [
      'a whole other plan',
      professionalClaim({ otherPlan: { name: 'Blue River', id: 'BR1', last: 'Vance', first: 'Leo' } }),
    ],
  ],
  reject: [
    [
      'yes and nothing else',
      professionalClaim({ otherPlan: { name: '', id: '', last: '', first: '' } }),
      ['otherPlan.last', 'otherPlan.id', 'otherPlan.name'],
      /Box 9 lacks the name of the other insured/,
    ],
    [
      'no number',
      professionalClaim({ otherPlan: { name: 'Blue River', id: '', last: 'Vance', first: 'Leo' } }),
      'otherPlan.id',
      /Box 9a/,
    ],
  ],
})
