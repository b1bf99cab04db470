import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { decide, lines, results, row } from '../fixture.ts'

const since = (npi: string, from: string) => ({ npi, inForce: { from } })

test.each([
  ['enrolled', [since(NPI.rendering, '2026-01-01')], 'paid 10000', ''],
  ['enrolled only later', [since(NPI.rendering, '2026-04-01')], 'CO-B7 N570', 'rendering.npi'],
  ['others are, this one is not', [since(NPI.group, '2026-01-01')], 'CO-B7 N570', 'rendering.npi'],
  ['a payer without a list judges nobody', [], 'paid 10000', ''],
])('%s', (_, enrolled, expected, at) => {
  const { remit } = decide({ rules: [row('enrolment')], file: { enrolled } })
  expect(results(remit)).toEqual([expected])
  expect(at === '' || remit.lines[0]?.adjustments[0]?.because.at === at).toBe(true)
})

test('the line names its own provider', () => {
  const { remit } = decide({
    rules: [row('enrolment')],
    file: { enrolled: [since(NPI.rendering, '2026-01-01')] },
    claim: { lines: lines({ rendering: NPI.referring }) },
  })
  expect(remit.lines[0]?.adjustments[0]?.because.at).toBe('lines.0.rendering')
})
