import { describe, expect, test } from 'vitest'
import { readCase, readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { priorDifference, priorLineDifference } from '../../src/domain/claim/prior.ts'
import { claimOf } from '../../src/domain/office/answer.ts'
import { blame } from '../../src/domain/office/blame.ts'
import type { Change } from '../../src/domain/office/scenario.ts'
import { step } from '../../src/domain/office/step.ts'
import { imbalances } from '../../src/domain/payer/remit.ts'
import { balance as balance835 } from '../../src/domain/x12/balance.ts'
import { readAny } from '../../src/domain/x12/sets.ts'
import { withSecond } from './second-case.ts'
import { Walk } from './walk.ts'

const shelf = readShelf(new ContentReader())

type Pair = readonly [id: string, payer: string, how: 'claim' | 'crossover', memberId: string, type?: string]

function walkOf([id, payer, how, memberId, insuranceType]: Pair): Walk {
  const one = readCase(shelf, id)
  if (!one) throw new Error(`no case ${id}`)
  const type = insuranceType ? { insuranceType } : {}
  return new Walk(withSecond(shelf, one, { payer, how, ...type }, memberId), shelf.book)
}

const pairs: readonly Pair[] = [
  ['c0417', 'medicaid', 'claim', 'SM20417001'],
  ['c0417', 'high-deductible', 'claim', 'SB204170'],
  ['c0522', 'medigap', 'crossover', 'KG20522001'],
  ['c0915', 'medigap', 'crossover', 'KG20915001'],
  ['c0741', 'medigap', 'crossover', 'KG20741001'],
]

describe.each(pairs.map((pair) => [pair[0], pair[1], pair[2], pair] as const))(
  '%s with %s second, by %s',
  (_, __, how, pair) => {
    test('both answers balance, both are posted, and only then the patient is billed', () => {
      const walk = walkOf(pair).code().putRight().send().determine().wait().post()
      const first = walk.remit
      const { stage } = walk.account
      expect(stage).toBe(how === 'claim' ? 'to-bill-second' : 'waiting')
      const early = step(walk.account, { do: 'statement' }, walk.desk)
      expect(early.ok ? '' : early.problems[0]?.message).toContain('has not answered yet')
      walk.second()
      const second = walk.remitOf('second')
      expect(second && imbalances(second)).toEqual([])
      expect(second?.status).toBe('2')
      for (const file of walk.account.claims)
        for (const { text835 } of file.remits)
          expect(balance835(text835)).toMatchObject({ balanced: true, differences: [] })
      // What the first one left is what both and the patient share out: nothing is counted twice.
      expect(walk.balance.patient + (second?.paid ?? 0)).toBeLessThanOrEqual(first?.patient ?? 0)
      walk.writeOff().collect()
      expect(walk.balance).toEqual({ total: 0, insurance: 0, patient: 0 })
      expect(walk.account.stage).toBe('zero')
    })

    test('the 837 carries the first result, balanced on every line and on the claim, and reads back', () => {
      const walk = walkOf(pair).code().putRight().send().determine().wait().post()
      if (how === 'claim') walk.send([], 'original', 'second')
      const file = walk.account.claims.at(-1)
      if (!file) throw new Error('nothing was sent')
      const claim = claimOf(file)
      const [result] = claim.prior ?? []
      if (!result) throw new Error('no result on the claim')
      expect(file.findings.filter(({ severity }) => severity === 'reject')).toEqual([])
      expect(priorDifference(claim.total, result)).toBe(0)
      for (const line of result.lines)
        expect(priorLineDifference(claim.lines[line.line - 1]?.charge ?? 0, line)).toBe(0)
      const read = readAny(file.text837)
      expect(read.ok && read.value.value).toMatchObject([{ sequence: 'S', prior: [result] }])
    })
  },
)

describe('the first payer sends the claim on', () => {
  test('its remittance says so, and the second answer arrives by itself after its days', () => {
    const walk = walkOf(['c0522', 'medigap', 'crossover', 'KG20522001']).code().putRight().send().wait()
    expect(walk.remit).toMatchObject({
      remarks: expect.arrayContaining(['MA18']),
      more: { sentStatus: '19' },
    })
    expect(walk.account.claims[0]?.remits[0]?.text835).toMatch(/CLP\*CC\d+\*19\*/)
    const [, crossed] = walk.account.claims
    expect(crossed).toMatchObject({ to: 'second', track: 'crossover', sentOn: walk.account.day })
    expect(walk.account.stage).toBe('answered')
    walk.post()
    expect(walk.account.stage).toBe('waiting')
    expect(() => walk.send([], 'original', 'second')).toThrow('N522')
    walk.wait()
    expect(walk.remitOf('second')).toMatchObject({ status: '2', patient: expect.any(Number) })
    expect(walk.account.stage).toBe('answered')
  })
})

describe('the wrong order', () => {
  const pair: Pair = ['c0417', 'medicaid', 'claim', 'SM20417001']

  test('the second payer billed first denies it, blame leads to that step, and the account goes on from there', () => {
    const walk = walkOf(pair).code().putRight().send([], 'original', 'second').wait()
    const denied = walk.remitOf('second')?.lines[0]
    expect(denied?.adjustments.map(({ group, reason }) => `${group}-${reason}`)).toEqual(['CO-22'])
    expect(denied?.remarks).toEqual(['MA04'])
    const [file] = walk.account.claims
    const cause = denied?.adjustments[0]?.because
    const found = file && cause && blame(walk.account, file, cause.at, walk.desk.line, cause.owner)
    expect(found).toMatchObject({ owner: 'student', step: file?.step })
    expect(found?.says).toContain('before')
    walk.post()
    expect(walk.account.stage).toBe('to-bill')
    walk.send().wait().post()
    expect(walk.account.stage).toBe('to-bill-second')
  })

  test('billed without the first result it is denied the same way, and corrected with it', () => {
    const walk = walkOf(pair).code().putRight().send().wait().post().second([], false)
    expect(walk.remitOf('second')?.paid).toBe(0)
    expect(walk.account.stage).toBe('to-bill-second')
  })

  test('a second payer that has refused nothing cannot be given up; one that has can', () => {
    const walk = walkOf(pair).code().putRight().send().wait().post()
    const left = walk.remit?.patient ?? 0
    expect(() => walk.do({ do: 'release', reason: 'Coverage ended' })).toThrow('Bill it first')
    walk.send([{ box: '1a', value: 'SM0000000' }], 'original', 'second')
    expect(walk.account.stage).toBe('rejected')
    walk.do({ do: 'release', reason: 'The state says that coverage ended in June.' })
    expect(walk.balance).toMatchObject({ insurance: 0, patient: left })
    expect(walk.account.stage).toBe('to-statement')
  })
})

describe('a claim that should never have been billed', () => {
  const caseWalk = (id: string): Walk => {
    const one = readCase(shelf, id)
    if (!one) throw new Error(`no case ${id}`)
    return new Walk(one, shelf.book).code().putRight().send().determine().wait().post()
  }
  const asVoid = (walk: Walk): readonly Change[] => {
    const control = walk.remit?.control ?? ''
    const { form, payer } = {
      form: walk.one.line.chart.encounter.form,
      payer: walk.one.line.payer,
    }
    if (payer.track === 'reopening') return []
    if (form === 'professional')
      return [
        { box: '22.code', value: '8' },
        { box: '22.reference', value: control },
      ]
    const bill = walk.account.claims[0]?.sheet.boxes['FL4'] ?? ''
    return [
      { box: 'FL4', value: `${bill.slice(0, 3)}8` },
      { box: 'FL64', value: control },
      { box: 'FL18', value: 'D6' },
    ]
  }

  test.each([
    ['c0417', 'by a claim of frequency 8'],
    ['c0741', 'by a bill ending in 8, with its condition code'],
    ['c0522', 'by telling a payer that takes no such claim'],
  ])('%s is taken back %s: an 835 that reverses, and an empty ledger', (id) => {
    const walk = caseWalk(id)
    const paid = walk.remit?.paid ?? 0
    walk.send(asVoid(walk), 'void')
    expect(walk.account.stage).toBe('waiting')
    walk.wait()
    expect(walk.remit).toMatchObject({ status: '22', paid: -paid })
    expect(balance835(walk.account.claims[1]?.remits[0]?.text835 ?? '')).toMatchObject({ balanced: true })
    walk.post()
    expect(walk.balance.insurance).toBe(0)
    expect(walk.account.stage).toBe('to-bill')
    expect(walk.account.payerFile.history.some(({ account }) => account === walk.remit?.account)).toBe(false)
    expect(() => walk.send(asVoid(walk), 'void')).toThrow('taken back already')
  })

  test('after a void the claim may be billed again as new, and is decided as if for the first time', () => {
    const walk = caseWalk('c0417')
    const { paid } = walk.remit ?? {}
    walk.send(asVoid(walk), 'void').wait().post().send().wait()
    expect(walk.remit).toMatchObject({ status: '1', paid })
    walk.post().writeOff().collect()
    expect(walk.account.stage).toBe('zero')
  })

  test('the form has to say frequency 8, and frequency 8 has to be meant', () => {
    expect(() => caseWalk('c0417').send([], 'void')).toThrow('frequency 8')
    expect(() => {
      const walk = caseWalk('c0417')
      walk.send(asVoid(walk), 'replacement')
    }).toThrow('send it as a void')
  })

  test('with two payers the last answer is taken back first', () => {
    const walk = walkOf(['c0417', 'medicaid', 'claim', '204170010001']).code().putRight().send().wait().post()
    walk.second()
    expect(() => walk.send(asVoid(walk), 'void')).toThrow('first')
    const control = walk.remitOf('second')?.control ?? ''
    walk.send(
      [
        { box: '22.code', value: '8' },
        { box: '22.reference', value: control },
      ],
      'void',
      'second',
    )
    walk.wait().post()
    expect(walk.remitOf('second')?.status).toBe('22')
    expect(walk.account.stage).toBe('to-bill-second')
    expect(walk.balance).toMatchObject({ patient: 0, insurance: walk.remit?.patient })
  })
})

describe('corrections with two payers', () => {
  test('a reopened claim is sent on again: the second answer is taken back and decided anew', () => {
    const walk = walkOf(['c0522', 'medigap', 'crossover', 'KG20522001'])
      .code()
      .putRight()
      .send()
      .wait()
      .post()
    walk.wait().post()
    const before = walk.remitOf('second')?.paid
    walk.send([], 'reopening').wait().post()
    expect(walk.account.claims.map(({ to, track }) => `${to} ${track}`)).toEqual([
      'first original',
      'second crossover',
      'first reopening',
      'second crossover',
    ])
    walk.wait()
    expect(walk.account.claims[3]?.remits[0]?.reversal).toMatchObject({ status: '22' })
    expect(walk.remitOf('second')?.paid).toBe(before)
    walk.post().writeOff().collect()
    expect(walk.account.stage).toBe('zero')
  })

  test('a denial without the first result is corrected on the second payer’s own track, with the result', () => {
    const walk = walkOf(['c0417', 'medicaid', 'claim', '204170010001']).code().putRight().send().wait().post()
    walk.second([], false)
    const control = walk.remitOf('second')?.control ?? ''
    walk.send(
      [
        { box: '22.code', value: '7' },
        { box: '22.reference', value: control },
      ],
      'replacement',
      'second',
    )
    walk.wait().post()
    expect(walk.remitOf('second')?.status).toBe('2')
    walk.writeOff().collect()
    expect(walk.account.stage).toBe('zero')
  })
})
