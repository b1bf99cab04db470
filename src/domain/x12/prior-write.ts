import type { Claim } from '../claim/claim.ts'
import type { PriorLine, PriorResult, Sequence } from '../claim/prior.ts'
import { casSegments } from './835-write.ts'
import { onDay, person, relationshipCode } from './claim-write.ts'
import { hippsRevenue } from './hipps-revenue.ts'
import { type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]

const order: readonly Sequence[] = ['P', 'S', 'T']

/** The patient's other payers around a claim · 2320: those that have decided, with their results, then one that has not. */
export function otherPayerSegments(claim: Claim): Body {
  const { prior = [] } = claim
  const signed =
    claim.form === 'professional' ? claim.signatures : { patient: true, insured: true, provider: true }
  const consent: Written = ['OI', '', '', signed.insured ? 'Y' : 'N', '', '', signed.patient ? 'Y' : 'I']
  return [...prior.flatMap((result) => decided(result, consent)), ...undecided(claim, consent)]
}

function decided(result: PriorResult, consent: Written): Body {
  const { insured, payer } = result
  const hasLines = result.lines.length > 0
  return [
    [
      'SBR',
      result.sequence,
      relationshipCode[insured.relationship],
      insured.group,
      insured.group ? '' : insured.planName,
      '',
      '',
      '',
      '',
      payer.filing,
    ],
    ...casSegments(result.adjustments),
    ['AMT', 'D', writeAmount(result.paid)],
    // With lines the rest and the day stand on each of them (X222A1, 2320 AMT*EAF and 2330B DTP*573).
    ...(hasLines ? [] : remaining(result.remaining)),
    consent,
    person('IL', insured, 'MI', insured.id),
    ['NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id],
    ...(hasLines ? [] : onDay('573', result.on)),
    ...(result.control ? [['REF', 'F8', result.control] as const] : []),
  ]
}

/** Another plan of box 9 that has decided nothing. Its relationship and kind are not on the form, so the usual ones are sent. */
function undecided(claim: Claim, consent: Written): Body {
  if (claim.form !== 'professional' || !claim.otherPlan) return []
  const { otherPlan, prior = [], sequence = 'P' } = claim
  if (prior.some(({ insured }) => insured.id === otherPlan.id)) return []
  const taken = [sequence, ...prior.map((result) => result.sequence)]
  const free = order.find((each) => !taken.includes(each)) ?? 'T'
  return [
    ['SBR', free, '18', '', otherPlan.name, '', '', '', '', 'CI'],
    consent,
    person('IL', otherPlan, 'MI', otherPlan.id),
    ['NM1', 'PR', '2', otherPlan.name, '', '', '', '', 'PI', 'UNKNOWN'],
  ]
}

/** What each earlier payer decided about one line (from 1) · 2430. */
export const linePriorSegments = ({ prior = [] }: Claim, number: number): Body =>
  prior.flatMap((result) =>
    result.lines
      .filter(({ line }) => line === number)
      .flatMap((line) => [
        [
          'SVD',
          result.payer.id,
          writeAmount(line.paid),
          serviceOf(line),
          line.revenue,
          writeQuantity(line.units),
        ] as const,
        ...casSegments(line.adjustments),
        ...onDay('573', result.on),
        ...remaining(line.remaining),
      ]),
  )

const serviceOf = ({ procedure, revenue, modifiers }: PriorLine): readonly string[] | string =>
  procedure ? [revenue && hippsRevenue.has(revenue) ? 'HP' : 'HC', procedure, ...modifiers] : ''

const remaining = (cents: number | undefined): Body =>
  cents === undefined ? [] : [['AMT', 'EAF', writeAmount(cents)]]
