import * as z from 'zod/mini'
import { type Day, parseTypedDay } from '../../domain/kernel/day.ts'
import type { Problem } from '../../domain/kernel/problem.ts'
import { answerEligibility } from '../../domain/office/answer-eligibility.ts'
import type { EligibilityPlan } from '../../domain/office/eligibility-plan.ts'
import { set270 } from '../../domain/x12/270.ts'
import { set271 } from '../../domain/x12/271.ts'
import type { Eligibility, EligibilityInquiry } from '../../domain/x12/eligibility.ts'

/** A question as it is typed; everything is text, because typos are part of it. */
export const Ask = z.strictObject({
  /** Id of the plan that is asked. */
  plan: z.string(),
  memberId: z.string(),
  last: z.string(),
  first: z.string(),
  birth: z.string(),
  /** `self`, or who the patient is to the subscriber: `spouse`, `child`. */
  relationship: z.string(),
  /** Of the subscriber, where the patient is a dependent. */
  subscriberLast: z._default(z.string(), ''),
  subscriberFirst: z._default(z.string(), ''),
  /** Day of the visit. */
  day: z.string(),
  service: z.string(),
})
export type Ask = z.infer<typeof Ask>

export const blankAsk: Ask = {
  plan: '',
  memberId: '',
  last: '',
  first: '',
  birth: '',
  relationship: '',
  subscriberLast: '',
  subscriberFirst: '',
  day: '',
  service: '',
}

const labels: Readonly<Record<keyof Ask, string>> = {
  plan: 'Plan',
  memberId: 'Member ID',
  last: 'Patient’s last name',
  first: 'Patient’s first name',
  birth: 'Patient’s birth date',
  relationship: 'Relationship to the subscriber',
  subscriberLast: 'Subscriber’s last name',
  subscriberFirst: 'Subscriber’s first name',
  day: 'Day of the visit',
  service: 'Service type',
}
export const askLabel = (field: keyof Ask): string => labels[field]

/** What keeps a question from being sent; the plan judges the rest. */
export function askProblems(ask: Ask): readonly Problem[] {
  const fields = Object.keys(labels) as (keyof Ask)[]
  const isDependent = ask.relationship !== '' && ask.relationship !== 'self'
  const wanted = fields.filter((field) => isDependent || !field.startsWith('subscriber'))
  return wanted.flatMap((field) => {
    if (ask[field].trim() === '') return [{ at: field, message: `${labels[field]} is blank.` }]
    return ['birth', 'day'].includes(field) && !parseTypedDay(ask[field])
      ? [{ at: field, message: `${labels[field]} is no calendar day: write it as MM/DD/YYYY.` }]
      : []
  })
}

interface Desk {
  readonly provider: { readonly name: string; readonly npi: string }
  readonly day: Day
  readonly plans: readonly EligibilityPlan[]
}

/** Both texts of one question over the wire, and the person in the answer. */
export interface Exchange {
  readonly question: string
  readonly answer: string
  readonly person: Eligibility
}

/** Sends a question: the 270, and the 271 that the plan answers. Undefined when it cannot be sent yet. */
export function exchange(desk: Desk, ask: Ask): Exchange | undefined {
  const plan = desk.plans.find(({ id }) => id === ask.plan)
  if (!plan || askProblems(ask).length > 0) return undefined
  const inquiry = inquiryOf(desk, plan, ask)
  const answer = answerEligibility(plan, inquiry, desk.day)
  const person = answer.answers[0]?.members[0]
  if (!person) return undefined
  const envelope = { control: 401, day: desk.day, time: '0815' }
  const [practice, payer] = ['PRACTICE', plan.payerId]
  return {
    question: set270.make(inquiry, { ...envelope, sender: practice, receiver: payer }),
    answer: set271.make(answer, { ...envelope, sender: payer, receiver: practice }),
    person,
  }
}

function inquiryOf({ provider, day }: Desk, plan: EligibilityPlan, ask: Ask): EligibilityInquiry {
  const upper = (text: string) => text.trim().toUpperCase()
  const asked = parseTypedDay(ask.day) ?? day
  const birth = parseTypedDay(ask.birth)
  const none = { references: [], rejections: [] }
  const dates = [{ kind: '291', from: asked }]
  const id = ask.memberId.trim().replace(/[\s-]/g, '').toUpperCase()
  const patient = {
    ...none,
    last: upper(ask.last),
    first: upper(ask.first),
    ...(birth ? { birth } : {}),
    dates,
  }
  const isSelf = ask.relationship === 'self'
  return {
    reference: `E${day.replaceAll('-', '')}`,
    madeOn: day,
    requests: [
      {
        payer: { name: plan.name.toUpperCase(), id: plan.payerId },
        provider: { name: provider.name.toUpperCase(), id: provider.npi },
        members: [
          {
            traces: [{ echo: false, number: '1', by: '9PRACTICE1' }],
            subscriber: isSelf
              ? { ...patient, id }
              : {
                  ...none,
                  last: upper(ask.subscriberLast),
                  first: upper(ask.subscriberFirst),
                  id,
                  dates: [],
                },
            ...(isSelf
              ? {}
              : { dependent: { ...patient, relationship: ask.relationship === 'spouse' ? '01' : '19' } }),
            asks: [{ services: [...new Set(['30', ask.service])] }],
          },
        ],
      },
    ],
  }
}
