import { describe, expect, test } from 'vitest'
import { set835 } from './835.ts'
import { balance } from './balance.ts'
import { type Payment, paymentTotal } from './payment.ts'
import { golden835 } from './testing/golden.ts'
import { envelope } from './testing/plain.ts'

const read = set835.read(golden835)
if (!read.ok) throw new Error('the golden 835 must read')
const golden = read.value
const [remit] = golden.remits
if (!remit) throw new Error('the golden 835 pays a claim')
const written = (part: Partial<Payment>) => set835.make({ ...golden, ...part }, envelope)
const segment = (text: string, id: string) => new RegExp(`^${id}\\*[^~]*`, 'm').exec(text)?.[0]

describe('what X221A1 wants of an 835', () => {
  test.each([
    ['an office visit', { ...remit, facilityType: '11', remarks: ['MA01'] }, 'MOA***MA01', undefined],
    [
      'a hospital visit of a doctor',
      { ...remit, facilityType: '21', remarks: ['MA01'] },
      'MOA***MA01',
      undefined,
    ],
    ['a stay', { ...remit, facilityType: '11', remarks: ['MA01'], lines: [] }, undefined, 'MIA*0****MA01'],
    ['home health', { ...remit, facilityType: '32', remarks: ['MA01'], lines: [] }, 'MOA***MA01', undefined],
  ])('remarks of %s stand where its form has them', (_, one, moa, mia) => {
    const text = written({ remits: [one] })
    expect([segment(text, 'MOA'), segment(text, 'MIA')]).toEqual([moa, mia])
  })

  test('a claim without lines is dated by its statement', () => {
    const text = written({ remits: [{ ...remit, lines: [], from: '2026-04-13', through: '2026-04-17' }] })
    expect(text).toContain('DTM*232*20260413~\nDTM*233*20260417~')
  })

  test('a patient who owes nothing has no CLP05', () => {
    expect(written({ remits: [{ ...remit, patient: 0 }] })).toContain('*285*170**12*')
  })

  test('a transfer names both banks, a check none; TRN03 is ten characters, as BPR10', () => {
    const bpr = segment(golden835, 'BPR')?.split('*') ?? []
    expect(bpr.slice(4, 16).filter((element) => element === '')).toEqual([''])
    expect(bpr[10]).toMatch(/^1\d{9}$/)
    expect(segment(golden835, 'TRN')).toBe(`TRN*1*EFT900811*${bpr[10]}`)
    expect(segment(written({ method: 'CHK' }), 'BPR')).toBe('BPR*I*171.25*C*CHK************20260320')
  })

  test('what is taken back beyond the payment is carried forward: BPR02 is never below zero', () => {
    const back = { ...remit, status: '22' as const, charge: -28_500, paid: -17_000, patient: -3_500 }
    const lines = remit.lines.map((line) => ({
      ...line,
      charge: -line.charge,
      paid: -line.paid,
      adjustments: line.adjustments.map((entry) => ({ ...entry, cents: -entry.cents })),
    }))
    const remits = [{ ...back, lines }]
    const text = written({ remits, adjustments: [], paid: paymentTotal(remits), method: 'NON' })
    expect(segment(text, 'BPR')).toMatch(/^BPR\*H\*0\*C\*NON/)
    expect(segment(text, 'PLB')).toBe('PLB*9100001012*20261231*FB:EFT900811*-170')
    expect(balance(text)).toEqual({ balanced: true, differences: [] })
  })
})
