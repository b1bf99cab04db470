import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { adjustments, decide, lines, row } from '../fixture.ts'

const rules = (npis: string[]) => [
  row('copay', { scope: { codes: ['G0463'] }, amount: 2_500, label: 'Copay' }),
  row('capitation', { scope: { codes: ['G0463'] }, npis }),
]
const billed = { lines: lines({ charge: 12_000 }, { procedure: 'J1885', charge: 12_000 }) }

test('the copay stays, the rest moves no money; a carve-out is paid', () => {
  const { remit } = decide({ rules: rules([NPI.group]), claim: billed })
  expect(adjustments(remit)).toEqual([['CO-45 2000', 'PR-3 2500', 'CO-24 7500'], ['CO-45 2000'], []])
  expect(remit).toMatchObject({ paid: 10_000, patient: 2_500, status: '1' })
})

test('a group outside the contract is paid', () =>
  expect(decide({ rules: rules([NPI.facility]), claim: billed }).remit.paid).toBe(17_500))
