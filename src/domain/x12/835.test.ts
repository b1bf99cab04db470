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

describe('who is paid, and who gave the services', () => {
  const rosa = { last: 'LIND', first: 'ROSA', npi: '9100001020' }
  test.each([
    ['another person than the payee is named', { rendering: rosa }, 'NM1*82*1*LIND*ROSA****XX*9100001020'],
    ['the payee is not named twice', { rendering: { ...rosa, npi: golden.payee.npi } }, undefined],
    ['nobody when the claim names nobody', {}, undefined],
  ])('%s', (_, part, row) => {
    expect(segment(written({ remits: [{ ...remit, ...part }] }), 'NM1\\*82')).toBe(row)
  })
})

describe('what a payer adds beside the money is kept, and moves no cent', () => {
  const more = golden835
    .replace('CLP*AC1001*1*', 'CLP*AC1001*19*')
    .replace(
      'NM1*QC*1*OKAFOR*SAM****MI*NSH204778~',
      [
        'NM1*QC*1*OKAFOR*SAM****MI*NSH204778~',
        'NM1*IL*1*OKAFOR*JUNE****MI*NSH204778~',
        'NM1*82*1*LIND*ROSA****XX*9100001020~',
        'NM1*TT*2*SECOND HEALTH*****PI*SEC09~',
        'REF*EA*MR-17~',
      ].join('\n'),
    )
    .replace('REF*6R*1~', 'REF*6R*1~\nREF*HPI*9100001020~\nREF*0K*POL-12~')
    .replace('AMT*B6*125~', 'AMT*B6*125~\nAMT*KH*3~')
    .replace('DTM*050*20260305~', 'DTM*036*20260630~\nDTM*050*20260305~\nAMT*I*1.25~\nQTY*CA*3~')
  const found = set835.read(more)
  test('it is read', () => {
    expect(found.ok && found.value.remits[0]).toMatchObject({
      status: '1',
      rendering: { last: 'LIND', first: 'ROSA', npi: '9100001020' },
      more: {
        sentStatus: '19',
        subscriber: { name: 'OKAFOR', first: 'JUNE', id: 'NSH204778' },
        crossover: { name: 'SECOND HEALTH', id: 'SEC09' },
        references: [{ kind: 'EA', number: 'MR-17' }],
        expiredOn: '2026-06-30',
        amounts: [{ kind: 'I', cents: 125 }],
        quantities: [{ kind: 'CA', quantity: 3 }],
      },
    })
    expect(found.ok && found.value.remits[0]?.lines[0]?.more).toEqual({
      rendering: '9100001020',
      references: [{ kind: '0K', number: 'POL-12' }],
      amounts: [{ kind: 'KH', cents: 300 }],
    })
  })
  test('it comes back, and balances', () => {
    expect(set835.read(set835.make(found.ok ? found.value : golden, envelope))).toEqual(found)
    expect(balance(more)).toEqual({ balanced: true, differences: [] })
  })
})
