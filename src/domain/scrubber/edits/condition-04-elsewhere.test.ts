import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { condition04Elsewhere } from './condition-04-elsewhere.ts'

const PLAN = { name: 'Cedar Advantage', id: 'CA100', filing: '16' }

table(condition04Elsewhere, {
  accept: [
    ['to Medicare', institutionalClaim({ conditions: ['04'] })],
    ['no code', outpatientClaim()],
  ],
  reject: [
    [
      'to a plan',
      institutionalClaim({ conditions: ['04'], payer: PLAN }),
      'conditions.0',
      /Cedar Advantage to be paid/,
    ],
    [
      'to a commercial payer',
      institutionalClaim({ conditions: ['17', '04'], payer: { ...PLAN, filing: 'CI' } }),
      'conditions.1',
      /Take the code away/,
    ],
  ],
})
