import { compactDay } from '../kernel/day.ts'
import type { Benefit, Eligibility, EligibilityAnswer, Limit, Related } from './eligibility.ts'
import { memberSegments, procedureParts, rejectionSegment, traceSegment } from './member.ts'
import {
  addressSegments,
  contactSegment,
  dateSegment,
  partySegment,
  referenceSegment,
  usualPayer,
  usualProvider,
} from './party.ts'
import { type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]
type Answer = EligibilityAnswer['answers'][number]

/** BHT to the last benefit, in the order of X279A1: a payer level for every answer, a subscriber level for every person. */
export function answerSegments({ reference, madeOn, answers }: EligibilityAnswer, time: string): Body {
  const segments: Written[] = [['BHT', '0022', '11', reference, compactDay(madeOn), time]]
  let level = 0
  for (const answer of answers) {
    const source = ++level
    segments.push(...payerSegments(answer, source))
    if (!answer.provider) continue
    const receiver = ++level
    segments.push(
      ['HL', String(receiver), String(source), '21', answer.members.length > 0 ? '1' : '0'],
      partySegment(answer.provider, usualProvider),
      ...refusals(answer, 'provider'),
    )
    for (const member of answer.members) {
      const subscriber = ++level
      segments.push(
        ['HL', String(subscriber), String(receiver), '22', member.dependent ? '1' : '0'],
        ...personSegments(member, subscriber),
      )
      if (member.dependent) level++
    }
  }
  return segments
}

const payerSegments = (answer: Answer, level: number): Body => [
  ['HL', String(level), '', '20', answer.provider ? '1' : '0'],
  ...refusals(answer, 'question'),
  partySegment(answer.payer, usualPayer),
  ...answer.contacts.map(contactSegment),
  ...refusals(answer, 'payer'),
]

const refusals = ({ rejections }: Answer, of: Answer['rejections'][number]['of']): Body =>
  rejections.filter((one) => one.of === of).map(rejectionSegment)

function personSegments({ traces, subscriber, dependent, benefits }: Eligibility, level: number): Body {
  const trace = traces.map(traceSegment)
  const insured = memberSegments(subscriber, 'IL')
  return [
    ...(dependent
      ? [
          ...insured,
          ['HL', String(level + 1), String(level), '23', '0'] as const,
          ...trace,
          ...memberSegments(dependent, '03'),
        ]
      : [...trace, ...insured]),
    ...benefits.flatMap(benefitSegments),
  ]
}

function benefitSegments(benefit: Benefit): Body {
  const level = '2120'
  return [
    [
      'EB',
      benefit.kind,
      benefit.level,
      { repeat: benefit.services },
      benefit.insurance,
      benefit.plan,
      benefit.period,
      benefit.amount === undefined ? '' : writeAmount(benefit.amount),
      benefit.percent === undefined ? '' : writePercent(benefit.percent),
      benefit.quantity?.kind,
      benefit.quantity?.count === undefined ? '' : writeQuantity(benefit.quantity.count),
      benefit.authorization,
      benefit.network,
      procedureParts(benefit.procedure),
    ],
    ...benefit.limits.map(limitSegment),
    ...benefit.references.map(referenceSegment),
    ...benefit.dates.map(dateSegment),
    ...benefit.rejections.map(rejectionSegment),
    ...benefit.notes.map((note): Written => ['MSG', note]),
    ...benefit.places.map(({ kind, code }): Written => ['III', kind, code]),
    ...(benefit.related.length > 0
      ? [['LS', level] as const, ...benefit.related.flatMap(relatedSegments), ['LE', level] as const]
      : []),
  ]
}

/** 20 → `0.2`: a part of one, at most six decimals. */
export const writePercent = (percent: number): string => String(Number((percent / 100).toFixed(6)))

const limitSegment = ({ kind, count, every, sampling, period, periods }: Limit): Written => [
  'HSD',
  kind,
  number(count),
  every,
  number(sampling),
  period,
  number(periods),
]

const number = (quantity: number | undefined): string =>
  quantity === undefined ? '' : writeQuantity(quantity)

const relatedSegments = ({ address, contacts, ...party }: Related): Body => [
  partySegment(party, usualPayer),
  ...addressSegments(address),
  ...contacts.map(contactSegment),
]
