import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents, share } from '../kernel/money.ts'
import { InForce } from '../kernel/span.ts'

/** Why a notice on paper cannot be relied on, or that it can. */
export const NoticeState = z.enum([
  'none',
  'signed',
  'refused', // witnessed: the patient was told and wants the service without signing
  'after-service',
  'no-option',
  'no-reason',
  'routine',
  'under-duress',
])
export type NoticeState = z.infer<typeof NoticeState>

/** What Medicare's notice is judged by: a dated row with its source. */
export const NoticeTerms = z.strictObject({
  inForce: InForce,
  source: z.string(),
  /** The estimate may miss the charge by the larger of the two. */
  tolerance: Cents,
  percent: z.int(),
})
export type NoticeTerms = z.infer<typeof NoticeTerms>

/** What is known before the service is given. */
export const NoticeFacts = z.strictObject({
  /** `kind` of the payer. */
  plan: z.string(),
  day: Day,
  emergency: z._default(z.boolean(), false),
  /** The law excludes the service from Medicare: no benefit at all. */
  excluded: z._default(z.boolean(), false),
  /** CARC by which the payer's own rules would deny the line as it stands; absent = it will pay. */
  expected: z.optional(z.string()),
})
export type NoticeFacts = z.infer<typeof NoticeFacts>

/** `required` before the service · `voluntary` courtesy · `determination` ask the plan in writing first · `none`. */
export type NoticeNeed = 'required' | 'voluntary' | 'determination' | 'none'

const denials: readonly string[] = ['50', '119', '151']

/** Whether a notice is due, and why: Medicare Claims Processing Manual chapter 30, sections 40–50 (form CMS-R-131). */
export function noticeFor(facts: NoticeFacts): { need: NoticeNeed; says: string; source: string } {
  const source = 'cms-claims-processing-manual-30'
  const expected = facts.expected !== undefined && denials.includes(facts.expected)
  if (facts.plan !== 'medicare-b' && facts.plan !== 'medicare-a') {
    const says = expected
      ? 'The notice belongs to Original Medicare alone. With another plan, ask the plan for a decision in writing before the service; a signed notice moves nothing to the member.'
      : 'The notice belongs to Original Medicare alone, and this plan covers the service.'
    return { need: expected ? 'determination' : 'none', says, source }
  }
  if (facts.emergency) {
    const says =
      'Nobody may be asked to sign in an emergency: somebody under great duress cannot choose, and treatment may not wait for a signature (EMTALA).'
    return { need: 'none', says, source }
  }
  if (facts.excluded) {
    const says =
      'Medicare never covers this service. No notice is due; a voluntary one tells the patient in time, and is marked with GX beside GY.'
    return { need: 'voluntary', says, source }
  }
  if (expected) {
    const says =
      'Medicare usually covers the service, but is expected to deny it this time. Only a valid notice, signed before the service, lets the patient be billed.'
    return { need: 'required', says, source }
  }
  const says = facts.expected
    ? `The expected denial (${facts.expected}) is no question of medical necessity or frequency: a notice cannot move it to the patient. Correct the claim.`
    : 'Nothing speaks against payment. A notice given to everybody just in case is a blanket notice, and invalid.'
  return { need: 'none', says, source }
}

/** Modifiers of the line, from what is due and what was really signed. An option 2 line is not sent at all. */
export function noticeModifiers(facts: NoticeFacts, state: NoticeState): readonly string[] {
  const { need } = noticeFor(facts)
  const isValid = state === 'signed' || state === 'refused'
  if (need === 'required') return isValid ? ['GA'] : ['GZ']
  if (need === 'voluntary') return isValid ? ['GX', 'GY'] : ['GY']
  return []
}

/** A good-faith estimate of the cost is an amount, and within the larger of an amount and a share of what is really charged. */
export function isFairEstimate(estimate: Cents, charge: Cents, terms: NoticeTerms): boolean {
  return (
    estimate > 0 && Math.abs(charge - estimate) <= Math.max(terms.tolerance, share(charge, terms.percent))
  )
}
