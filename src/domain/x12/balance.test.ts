import { describe, expect, test } from 'vitest'
import { imbalances } from '../payer/remit.ts'
import { set835 } from './835.ts'
import { balance } from './balance.ts'
import { type Payment, paymentTotal } from './payment.ts'
import { readEach } from './sets.ts'
import { golden835 } from './testing/golden.ts'
import { envelope } from './testing/plain.ts'

describe('an 835 that does not add up names the level, the place and the amount', () => {
  test.each([
    [
      'a line pays a dollar too much',
      'SVC*HC:X0012*120*70',
      'SVC*HC:X0012*120*71',
      [
        ['line', 'remits.0.lines.1', -100],
        ['claim', 'remits.0.paid', 100],
      ],
    ],
    [
      'a line adjustment is short',
      'CAS*PR*2*10~',
      'CAS*PR*2*9~',
      [
        ['line', 'remits.0.lines.1', 100],
        ['claim', 'remits.0.patient', -100],
      ],
    ],
    [
      'a line is charged twice',
      'SVC*HC:X0012*120*',
      'SVC*HC:X0012*240*',
      [
        ['line', 'remits.0.lines.1', 12_000],
        ['claim', 'remits.0.charge', -12_000],
      ],
    ],
    [
      'the claim pays more than its lines',
      '*285*170*35*',
      '*285*180*35*',
      [
        ['claim', 'remits.0.paid', -1_000],
        ['transaction', 'paid', 1_000],
      ],
    ],
    ['the patient owes another amount', '*285*170*35*', '*285*170*30*', [['claim', 'remits.0.patient', 500]]],
    ['the payment forgets the interest', 'BPR*I*171.25', 'BPR*I*170', [['transaction', 'paid', 125]]],
    ['a positive PLB lowers the payment', '*-1.25~', '*1.25~', [['transaction', 'paid', -250]]],
    [
      'an adjustment on a paid claim that nothing explains',
      'NM1*QC',
      'CAS*CO*253*2~NM1*QC',
      [['claim', 'remits.0.paid', -200]],
    ],
  ])('%s', (_, from, to, differences) => {
    const found = balance(golden835.replace(from, to))
    expect(found.differences.map(({ level, at, cents }) => [level, at, cents])).toEqual(differences)
    expect(found.balanced).toBe(false)
  })

  test('a claim without lines balances on its own adjustments', () => {
    const lines = /SVC[\s\S]*?(?=PLB)/.exec(golden835)?.[0] ?? ''
    const whole = golden835.replace(lines, '').replace('NM1*QC', 'CAS*CO*45*80~CAS*PR*3*25**2*10~NM1*QC')
    expect(balance(whole).differences).toEqual([])
  })

  test('a text without a remittance is not in balance', () => expect(balance('hello').balanced).toBe(false))
})

test('text and value agree on what balances', () => {
  const read = set835.read(golden835)
  if (!read.ok) throw new Error('the golden 835 must read')
  const { remits, adjustments, paid } = read.value
  expect(remits.flatMap(imbalances)).toEqual([])
  expect(paymentTotal(remits, adjustments)).toBe(paid)
})

test('a reversal is the claim with every sign flipped, and balances', () => {
  const read = set835.read(golden835)
  if (!read.ok) throw new Error('the golden 835 must read')
  const back = read.value.remits.map((remit) => ({
    ...remit,
    status: '22' as const,
    charge: -remit.charge,
    paid: -remit.paid,
    patient: -remit.patient,
    lines: remit.lines.map((line) => ({
      ...line,
      charge: -line.charge,
      paid: -line.paid,
      allowed: -line.allowed,
      adjustments: line.adjustments.map((entry) => ({ ...entry, cents: -entry.cents })),
    })),
  }))
  const remits = [...back, ...read.value.remits]
  const text = set835.make({ ...read.value, remits, adjustments: [], paid: paymentTotal(remits) }, envelope)
  expect(balance(text)).toEqual({ balanced: true, differences: [] })
  expect(text).toContain('CLP*AC1001*22*-285*-170**')
  const again = set835.read(text)
  expect(again.ok && again.value.remits.map(({ patient }) => patient)).toEqual([-3_500, 3_500])
})

describe('several remittances in one file', () => {
  const second = golden835
    .replace('ST*835*0088', 'ST*835*0089')
    .replace('SE*31*0088', 'SE*31*0089')
    .replaceAll('AC1001', 'AC2002')
    .replace('CAS*PR*2*10~', 'CAS*PR*2*9~')
  const inner = (text: string) => text.slice(text.indexOf('ST*835'), text.indexOf('GE*1'))
  const inOneGroup = golden835.replace('GE*1*88~', `${inner(second)}GE*2*88~`)
  const inTwoEnvelopes = `${golden835}${second.replaceAll('*', '|').replaceAll('~', "'")}`

  test.each([
    ['in one group', inOneGroup],
    ['in two envelopes with other separators', inTwoEnvelopes],
  ])('%s: the message names transaction, claim, line and amount', (_, text) => {
    const { balanced, differences } = balance(text)
    expect(balanced).toBe(false)
    expect(
      differences.map(({ level, at, cents, transaction, control, account }) => [
        level,
        at,
        cents,
        transaction,
        control,
        account,
      ]),
    ).toEqual([
      ['line', 'remits.0.lines.1', 100, 2, '0089', 'AC2002'],
      ['claim', 'remits.0.patient', -100, 2, '0089', 'AC2002'],
    ])
    for (const { message, position } of differences) expect(message).toContain(`segment ${position}`)
    expect(differences[0]?.message).toMatch(
      /^Transaction 2 \(ST 0089\), claim AC2002, line 2, segment \d+: charge \$120\.00 less adjustments of \$49\.00, so SVC03 should be \$71\.00, not \$70\.00 \(\$1\.00 missing\)\.$/,
    )
  })

  test('each is read on its own, and one that cannot be read spoils no other', () => {
    const broken = inOneGroup.replace('ST*835*0089', 'ST*277*0089*005010X214')
    expect(readEach(inOneGroup).map(({ st, control, read }) => [st, control, read.ok])).toEqual([
      ['835', '0088', true],
      ['835', '0089', true],
    ])
    expect(readEach(broken).map(({ st, read }) => [st, read.ok])).toEqual([
      ['835', true],
      ['277', false],
    ])
    expect(
      readEach(inTwoEnvelopes).map(
        ({ read }) => read.ok && (read.value as { value: Payment }).value.remits[0]?.account,
      ),
    ).toEqual(['AC1001', 'AC2002'])
  })
})

test('an amount that cannot be read is named, not counted as nothing', () => {
  const { balanced, differences } = balance(golden835.replace('CAS*CO*45*40~', 'CAS*CO*45*4O~'))
  expect(balanced).toBe(false)
  expect(differences[0]).toMatchObject({ level: 'line', cents: 0, account: 'AC1001' })
  expect(differences[0]?.message).toContain('CAS03 ("4O") is not an amount.')
})
