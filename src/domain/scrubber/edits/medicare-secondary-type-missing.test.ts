import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { medicareSecondaryTypeMissing } from './medicare-secondary-type-missing.ts'

table(medicareSecondaryTypeMissing, {
  accept: [
    ['Medicare first', institutionalClaim()],
    ['after an employer plan', institutionalClaim({ sequence: 'S', insuranceType: '12' })],
    ['a commercial plan second', professionalClaim({ sequence: 'S' })],
  ],
  reject: [
    ['no reason', institutionalClaim({ sequence: 'S' }), 'insuranceType', /does not say why/],
    [
      'a reason no list has',
      institutionalClaim({ sequence: 'S', insuranceType: '99' }),
      'insuranceType',
      /reason 99/,
    ],
    [
      'a reason on a first claim',
      institutionalClaim({ insuranceType: '12' }),
      'insuranceType',
      /as the first payer/,
    ],
  ],
})
