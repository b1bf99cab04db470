import { expect, test } from 'vitest'
import { treatmentOf } from './treatment.ts'

const line = (more: object = {}) => ({ allowed: 0, remarks: [], ...more })

test.each([
  ['a copay is the patient’s', 'PR', '3', line(), 'patient'],
  ['a denial with the patient’s group code is the patient’s too', 'PR', '204', line(), 'patient'],
  ['over the contract', 'CO', '45', line({ allowed: 100 }), 'contractual'],
  ['the state schedule of an accident insurer', 'CO', 'P12', line(), 'contractual'],
  ['the fee schedule of workers’ compensation', 'PI', 'P23', line(), 'contractual'],
  ['a cost outlier, as a part of the price', 'CO', '70', undefined, 'contractual'],
  ['the technical part', 'CO', '134', line(), 'contractual'],
  ['sequestration', 'CO', '253', line(), 'contractual'],
  ['what an earlier payer did', 'OA', '23', line({ allowed: 100 }), 'earlier'],
  ['capitation, on a line that the plan allows', 'CO', '24', line({ allowed: 8_000 }), 'contractual'],
  ['another plan in the place of this one', 'CO', '24', line(), 'denied'],
  ['the same on a claim without lines', 'CO', '24', undefined, 'denied'],
  ['a packaged line of a facility', 'CO', '97', line({ revenue: '0250', remarks: ['M15'] }), 'contractual'],
  ['a bundled service of a practice', 'CO', '97', line({ remarks: ['M15'] }), 'denied'],
  ['not necessary', 'CO', '50', line(), 'denied'],
] as const)('%s', (_, group, reason, on, expected) => {
  expect(treatmentOf({ group, reason }, on)).toBe(expected)
})
