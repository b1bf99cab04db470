import { expect, test } from 'vitest'
import type { ProfessionalLine } from '../../claim/claim.ts'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

const fees = [
  fee('X0001', 3_163, { practice: 1_597 }),
  fee('X0002', 2_900, { practice: 1_301 }),
  fee('X0003', 5_000),
]
const therapy = (...parts: Partial<ProfessionalLine>[]) => {
  const claim = { lines: lines(...parts.map((part) => ({ charge: 50_000, ...part }))) }
  const rules = [row('fee-schedule'), row('therapy-reduction', { percent: 50 })]
  const { remit } = decide({ rules, fees, claim })
  return adjustments(remit)
    .slice(0, -1)
    .map((list) => list.filter((entry) => entry.startsWith('CO-59')).join())
}

test.each([
  ['one unit is paid in full', [{ procedure: 'X0001' }], ['']],
  // 15.97 × 50 % = 7.985, half up 7.99; three units at once 47.91 × 50 % = 23.955, not 3 × 7.99 = 23.97
  ['the second unit of a line', [{ procedure: 'X0001', units: 2 }], ['CO-59 799']],
  ['four units: rounded once', [{ procedure: 'X0001', units: 4 }], ['CO-59 2396']],
  // 13.01 × 50 % = 6.505
  [
    'the dearest practice expense is the first',
    [{ procedure: 'X0002' }, { procedure: 'X0001' }],
    ['CO-59 651', ''],
  ],
  ['other services are not counted', [{ procedure: 'X0003' }, { procedure: 'X0001' }], ['', '']],
  [
    'each day by itself',
    [{ procedure: 'X0001' }, { procedure: 'X0001', modifiers: ['76'], from: '2026-03-11', to: '2026-03-11' }],
    ['', ''],
  ],
] as const)('%s', (_, parts, cuts) => {
  expect(
    therapy(
      ...parts.map((part) => ({ ...part, modifiers: [...('modifiers' in part ? part.modifiers : [])] })),
    ),
  ).toEqual([...cuts])
})
