import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { set270 } from './270.ts'
import { set271 } from './271.ts'
import { set276 } from './276.ts'
import { set277 } from './277.ts'
import { explain } from './explain.ts'
import { rejectionReasons, rejectionSentence } from './rejection-words.ts'
import type { WireProblem } from './set.ts'
import { readAny, sets } from './sets.ts'
import { answerEnvelope, setTA1 } from './ta1.ts'
import { golden837P } from './testing/golden.ts'
import * as eligibility from './testing/golden-eligibility.ts'
import * as status from './testing/golden-status.ts'
import { answer271, answer277, inquiry270, inquiry276 } from './testing/inquiries.ts'
import { mutate, mutation } from './testing/mutate.ts'
import { envelope } from './testing/plain.ts'
import { validateInquiry } from './validate-inquiry.ts'

const files = [
  ['270', eligibility.golden270],
  ['270', eligibility.golden270Dependent],
  ['271', eligibility.golden271],
  ['271', eligibility.golden271Dependent],
  ['271', eligibility.golden271Refused],
  ['271', eligibility.golden271Down],
  ['276', status.golden276],
  ['277', status.golden277],
  ['277', status.golden277NotFound],
  ['TA1', status.goldenTA1],
] as const

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)

describe('a hand-written file is recognised, and written again as it was', () => {
  const body = (text: string) =>
    text
      .replaceAll('*.', '*0.')
      .split('~\n')
      .filter((row) => !/^(ISA|GS|ST|SE|GE|IEA|BHT)/.test(row))
  test.each(files)('%s', (id, text) => {
    const read = readAny(text)
    expect(read.ok && read.value.id).toBe(id)
    const set = sets.find((each) => each.id === id)
    const make = set?.make as (value: unknown, around: typeof envelope) => string
    expect(body(make(read.ok && read.value.value, envelope))).toEqual(body(text))
  })
})

describe('what a front desk or a biller looks for', () => {
  test.each([
    [eligibility.golden270, 'requests.0.members.0.asks', [{ services: ['30', '98', '86', 'UC'] }]],
    [eligibility.golden270, 'requests.0.members.0.subscriber.dates', [{ kind: '291', from: '2026-03-03' }]],
    [
      eligibility.golden270Dependent,
      'requests.0.provider',
      { name: 'LIND', first: 'ROSA', id: '9100001020' },
    ],
    [eligibility.golden270Dependent, 'requests.0.members.0.dependent.relationship', '19'],
    [
      eligibility.golden270Dependent,
      'requests.0.members.0.asks.1.procedure',
      { kind: 'HC', code: 'X0213', modifiers: ['25'] },
    ],
    [
      eligibility.golden271,
      'answers.0.members.0.traces.0',
      { echo: true, number: 'CFM7781-1', by: '9CEDARFAMI' },
    ],
    [eligibility.golden271, 'answers.0.members.0.benefits.3.amount', 150_000],
    [eligibility.golden271, 'answers.0.members.0.benefits.11.percent', 20],
    [eligibility.golden271, 'answers.0.members.0.benefits.16.authorization', 'Y'],
    [
      eligibility.golden271,
      'answers.0.members.0.benefits.17.limits',
      [{ kind: 'VS', count: 14, period: '29' }],
    ],
    [eligibility.golden271, 'answers.0.members.0.benefits.19.related.0.role', 'SEP'],
    [eligibility.golden271Dependent, 'answers.0.members.0.dependent.changed', true],
    [
      eligibility.golden271Refused,
      'answers.0.members.0.subscriber.rejections.0',
      { valid: false, reason: '72', next: 'C' },
    ],
    [
      eligibility.golden271Down,
      'answers.0.rejections',
      [{ valid: true, reason: '42', next: 'R', of: 'question' }],
    ],
    [status.golden276, 'requests.0.claims.1.lines.0.charge', 16_500],
    [status.golden276, 'requests.0.claims.0.references.0', { kind: '1K', number: 'NS26080007' }],
    [
      status.golden277,
      'answers.0.claims.0.statuses.0.codes.0',
      { category: 'P3', code: '297', entity: '1P' },
    ],
    [status.golden277, 'answers.0.claims.0.statuses.0.codes.1', { category: 'R4', code: '294' }],
    [status.golden277, 'answers.0.claims.1.statuses.0.paid', 17_000],
    [status.golden277, 'answers.0.claims.1.statuses.0.check', 'EFT900811'],
    [
      status.golden277NotFound,
      'answers.0.claims.0.dates',
      [{ kind: '472', from: '2026-02-10', to: '2026-02-11' }],
    ],
    [status.goldenTA1, 'reason', '025'],
  ])('%#: %s', (text, path, value) => {
    const read = readAny(text)
    expect(valueAt(read.ok && read.value.value, path)).toEqual(value)
  })
})

describe('every hand-written file reads the same whatever its separators', () => {
  test.each(files)('%s', (_, text) => {
    const read = readAny(text)
    for (const variant of [
      text.replaceAll(':', '>'),
      text.replaceAll('^', '!'),
      text.replaceAll('~\n', '\n'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', ''),
      wrapped(text, '\r\n'),
      wrapped(text, '\n'),
    ])
      expect(readAny(variant)).toEqual(read)
  })
})

/** As some senders do: one stream, a line break after every 80 characters, inside whatever stands there. */
const wrapped = (text: string, lineBreak: string): string =>
  text.replaceAll('\n', '').replace(/.{80}/g, `$&${lineBreak}`)

describe('the syntax gate', { timeout: 30_000 }, () => {
  test.each(files.filter(([id]) => id !== 'TA1'))('accepts the hand-written %s', (_, text) => {
    expect(validateInquiry(text).errors).toEqual([])
  })
  test.each([
    [
      'a member level missing its name',
      eligibility.golden270,
      'NM1*IL*1*OKAFOR*JUNE****MI*NSH204778~\n',
      '',
      'NM1',
      '3',
    ],
    ['a kind of benefit that is none', eligibility.golden271, 'EB*I**35', 'EB*QQ**35', 'EB', '8'],
    ['an amount with a dollar sign', eligibility.golden271, '*1500*', '*$1500*', 'EB', '8'],
    ['a follow-up that is none', eligibility.golden271Refused, 'AAA*N**72*C', 'AAA*N**72*Z', 'AAA', '8'],
    ['a trace number missing', status.golden276, 'TRN*1*CFM-S-12-1~', 'TRN*1~', 'TRN', '8'],
    ['a status without its day', status.golden277NotFound, 'STC*A4:35*20260402', 'STC*A4:35*', 'STC', '8'],
  ])('names %s', (_, text, from, to, segment, code) => {
    const ack = validateInquiry(text.replace(from, to))
    expect(ack.errors.map((error) => [error.segment, error.code])).toContainEqual([segment, code])
    expect(ack.accepted).toBe(false)
  })
  test.each([
    ['270', set270, inquiry270],
    ['271', set271, answer271],
    ['276', set276, inquiry276],
    ['277', set277, answer277],
  ] as const)('finds no segment out of place in any %s we write', (_, set, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<never>, (value) => {
        const errors = validateInquiry(set.make(value, envelope)).errors
        expect(errors.filter(({ code }) => ['1', '2', '7'].includes(code))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
  test('a 999 of a question names the question', () => {
    const ack = validateInquiry(eligibility.golden270)
    expect(ack.transaction).toBe('270')
    const text = sets.find(({ id }) => id === '999')?.make(ack as never, envelope) ?? ''
    expect(text).toContain('AK1*HS*401*005010X279A1~\nAK2*270*0401*005010X279A1~')
  })
})

describe('what cannot be read is named by segment and element, and nothing is guessed', () => {
  test.each([
    ['an amount', eligibility.golden271, '*1500*', '*15OO*', 'EB', 7],
    ['a percent above a hundred', eligibility.golden271, '*.2****Y', '*400****Y', 'EB', 8],
    ['a day of the plan', eligibility.golden271, 'D8*20260101', 'D8*20261301', 'DTP', 3],
    ['a birth date', eligibility.golden270, 'D8*19850914', 'D8*19850931', 'DMG', 2],
    ['a payment', status.golden277, '*285*170*', '*285*1,70*', 'STC', 5],
    ['a status day', status.golden277, '1P*20260331', '1P*20260231', 'STC', 2],
    ['units', status.golden276, '*****1~', '*****one~', 'SVC', 7],
    ['the verdict on an envelope', status.goldenTA1, '*R*', '*Q*', 'TA1', 4],
  ])('%s', (_, text, from, to, segment, element) => {
    const read = readAny(text.replace(from, to))
    expect(read.ok ? [] : read.problems).toMatchObject([{ segment, element }])
  })
  test('a percent that was not sent as a part of one is taken as it stands', () => {
    const read = set271.read(eligibility.golden271.replace('*.2****Y', '*20****Y'))
    expect(read.ok && read.value.answers[0]?.members[0]?.benefits[11]?.percent).toBe(20)
  })
})

describe('no damaged text makes a reader throw; every problem has segment and place', {
  timeout: 60_000,
}, () => {
  const readers = [set270, set271, set276, set277, setTA1] as const
  test('questions and answers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.map(([, text]) => text)),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (text, mutations) => {
          const damaged = mutations.reduce(mutate, text)
          expect(Array.isArray(explain(damaged))).toBe(true)
          const ack = validateInquiry(damaged)
          expect(ack.accepted).toBe(ack.errors.length === 0)
          answerEnvelope(damaged)
          for (const read of readers.map((set) => set.read(damaged))) {
            if (read.ok) continue
            expect(read.problems.length).toBeGreaterThan(0)
            for (const problem of read.problems as readonly WireProblem[]) {
              expect(problem.position).toBeGreaterThan(0)
              expect(problem.segment).toBeTypeOf('string')
              expect(problem.message).toMatch(/[.?]$/)
            }
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('a refusal says what, whose fault, and what next', () => {
  test.each(Object.keys(rejectionReasons))('%s', (reason) => {
    const says = rejectionSentence({ valid: false, reason, next: 'C' })
    expect(says).toMatch(/^The payer says that .+\. .+\. Correct it and send it again\.$/)
  })
  test('an unknown reason is shown as it stands', () => {
    expect(rejectionSentence({ valid: true, reason: 'Q9' })).toContain('Q9')
  })
})

describe('the words of the explainer', () => {
  const says = (text: string, raw: string, ref: string) =>
    explain(text)
      .find((row) => row.raw.startsWith(raw))
      ?.elements.find((element) => element.ref === ref)?.says
  test.each([
    [eligibility.golden270, 'EQ*30', 'EQ01', '98: office visit.'],
    [eligibility.golden271, 'EB*C*IND*30***29', 'EB06', '29: what remains.'],
    [eligibility.golden271Refused, 'AAA*N**72', 'AAA03', 'Copy the id from the card'],
    [status.golden277, 'STC*P3', 'STC01-2', '297: medical record.'],
    [status.golden277, 'STC*P3', 'STC10-1', 'R4: asked for: papers.'],
    [status.goldenTA1, 'TA1', 'TA105', '025: this control number came before.'],
  ])('%#: %s', (text, raw, ref, words) => expect(says(text, raw, ref)).toContain(words))
})

describe('TA1: the answer to an envelope', () => {
  test.each([
    ['a good one', golden837P, 'A', '000'],
    ['numbers that differ', golden837P.replace('IEA*1*000000311', 'IEA*1*000000312'), 'R', '001'],
    ['a wrong count of groups', golden837P.replace('IEA*1*', 'IEA*2*'), 'R', '021'],
    ['a file cut off', golden837P.replace(/IEA[\s\S]*/, ''), 'R', '023'],
    ['a day that does not exist', golden837P.replace('*260304*', '*261304*'), 'R', '014'],
    ['a time that does not exist', golden837P.replace('*0930*^', '*2530*^'), 'R', '015'],
  ])('%s', (_, text, verdict, reason) => {
    expect(answerEnvelope(text)).toMatchObject({ control: '000000311', verdict, reason })
  })
  test('a text without ISA has nobody to answer', () => expect(answerEnvelope('hello')).toBeUndefined())
})
