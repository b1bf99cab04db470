import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { medicareNumberElsewhere } from './medicare-number-elsewhere.ts'

table(medicareNumberElsewhere, {
  accept: [
    ['Medicare', institutionalClaim()],
    ['a plan with a number of its own', professionalClaim()],
  ],
  reject: [
    [
      'a commercial plan',
      professionalClaim({ subscriber: { ...professionalClaim().subscriber, id: '1EG4TE5MK73' } }),
      'subscriber.id',
      /another kind of payer \(CI\)/,
    ],
    [
      'a plan of Medicare Advantage',
      professionalClaim({
        payer: { name: 'Cedar Advantage', id: 'CA100', filing: '16' },
        subscriber: { ...professionalClaim().subscriber, id: '1EG4TE5MK73' },
      }),
      'subscriber.id',
      /own card/,
    ],
  ],
})
