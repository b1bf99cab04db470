import { addDays, type Day, formDay } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import { sameName } from '../payer/member.ts'
import type {
  Benefit,
  Eligibility,
  EligibilityAnswer,
  EligibilityInquiry,
  Member,
  Rejection,
} from '../x12/eligibility.ts'
import type { EligibilityPlan, PlanMember } from './eligibility-plan.ts'
import { benefit, coveredServices, hasGracePeriod, needsReferral, planBenefits } from './plan-benefits.ts'

type Asked = EligibilityInquiry['requests'][number]['members'][number]

/** EB04 by kind of payer. */
const insurances: Readonly<Record<string, string>> = {
  'medicare-a': 'MA',
  'medicare-b': 'MB',
  'medicare-advantage': 'HN',
  medigap: 'SP',
  blue: 'PR',
  medicaid: 'MC',
  'medicaid-managed': 'MC',
  'workers-compensation': 'WC',
}

/**
 * What a plan answers to a 270 on a day. Refused with AAA when the day, the number, the name or the birth date is not
 * right; else the coverage on the day asked about, its benefits with what is left, and other payers the plan knows of.
 * Same plan, same question, same day: the same answer.
 */
export function answerEligibility(
  plan: EligibilityPlan,
  inquiry: EligibilityInquiry,
  today: Day,
): EligibilityAnswer {
  return {
    reference: inquiry.reference,
    madeOn: today,
    answers: inquiry.requests.map(({ provider, members }) => ({
      payer: { name: plan.name.toUpperCase(), id: plan.payerId },
      contacts: [{ name: 'PROVIDER SERVICES', ways: [{ kind: 'TE', value: plan.phone.replace(/\D/g, '') }] }],
      provider,
      rejections: [],
      members: members.map((asked) => answerOne(plan, asked, today)),
    })),
  }
}

function answerOne(plan: EligibilityPlan, asked: Asked, today: Day): Eligibility {
  const patient = asked.dependent ?? asked.subscriber
  const day = patient.dates[0]?.from ?? asked.subscriber.dates[0]?.from ?? today
  const traces = asked.traces.map((trace) => ({ ...trace, echo: true }))
  const refused = (reason: string): Eligibility => {
    const refusal = [rejection(reason)]
    return asked.dependent && !['72', '75'].includes(reason)
      ? {
          traces,
          subscriber: plain(asked.subscriber),
          dependent: { ...plain(asked.dependent), rejections: refusal },
          benefits: [],
        }
      : { traces, subscriber: { ...plain(asked.subscriber), rejections: refusal }, benefits: [] }
  }
  if (day > addDays(today, plan.answers.ahead)) return refused('63')
  if (day < addDays(today, -plan.answers.back)) return refused('62')
  const found = findAsked(plan, asked)
  if (typeof found === 'string') return refused(found)
  const { member, subscriber } = found
  const isNew = bare(asked.subscriber.id ?? '') !== bare(member.memberId)
  const dates = [
    { kind: '346', from: member.coverage.from },
    ...(member.coverage.to ? [{ kind: '347', from: member.coverage.to }] : []),
  ]
  const named = nameOf(subscriber, { id: member.memberId, ...(isNew ? { changed: true } : {}) })
  return {
    traces,
    ...(asked.dependent
      ? {
          subscriber: named,
          dependent: nameOf(member, { dates, relationship: ties[member.relationship] ?? '21' }),
        }
      : { subscriber: { ...named, dates } }),
    benefits: benefitsOf(plan, member, day),
  }
}

const ties: Readonly<Record<string, string>> = { self: '18', spouse: '01', child: '19', other: '21' }

type Found = { readonly member: PlanMember; readonly subscriber: PlanMember }

/** The person asked about, or the reason why not · AAA03. */
function findAsked(plan: EligibilityPlan, { subscriber, dependent }: Asked): Found | string {
  const patient = dependent ?? subscriber
  const who = { last: patient.last, first: patient.first ?? '' }
  const id = bare(subscriber.id ?? '')
  const under = plan.members.filter((one) =>
    [one.memberId, ...one.oldIds].some((known) => bare(known) === id),
  )
  if (under.length === 0) {
    const isKnown = plan.members.some((one) => sameName(one, who) && one.birth === patient.birth)
    return id === '' || isKnown ? '72' : '75'
  }
  const member = under.find((one) => sameName(one, who))
  if (!member) return dependent ? '77' : '73'
  if (member.birth !== patient.birth) return '71'
  return { member, subscriber: under.find(({ relationship }) => relationship === 'self') ?? member }
}

function benefitsOf(plan: EligibilityPlan, member: PlanMember, day: Day): Benefit[] {
  const insurance = insurances[plan.kind]
  const head = { level: 'IND', ...(insurance ? { insurance } : {}), plan: member.plan ?? plan.name }
  const others = othersOf(member)
  if (!holds(member.coverage, day)) return [benefit('6', ['30'], head), ...others]
  const paidTo = member.premiumPaidTo
  const notes = [
    ...(paidTo !== undefined && paidTo < day && hasGracePeriod(plan, day)
      ? [`PREMIUM PAID TO ${formDay(paidTo)}: GRACE PERIOD, CLAIMS MAY BE HELD`]
      : []),
    ...(needsReferral(plan, day) ? ['REFERRAL OF THE PRIMARY CARE PROVIDER NEEDED FOR SPECIALISTS'] : []),
  ]
  return [
    benefit(paidTo !== undefined && paidTo < day ? '5' : '1', ['30'], { ...head, notes }),
    ...others,
    ...(member.primaryCare
      ? [benefit('L', ['30'], { related: [{ name: member.primaryCare, id: '', role: 'P3', contacts: [] }] })]
      : []),
    ...(member.others.some(({ place }) => place === 'instead')
      ? []
      : [...coveredServices(plan, day), ...planBenefits({ plan, member }, day)]),
  ]
}

/** NM101 of another payer: before, after, or in place of this one. */
const roles = { before: 'PRP', after: 'SEP', instead: 'PR' } as const

const othersOf = ({ others }: PlanMember): Benefit[] =>
  others.map(({ name, id, place, from }) =>
    benefit('R', ['30'], {
      dates: from ? [{ kind: '292', from }] : [],
      notes: place === 'instead' ? ['THIS PLAN HAS TAKEN OVER THE COVERAGE: BILL IT'] : [],
      related: [
        {
          name: name.toUpperCase(),
          id,
          ...(roles[place] === 'PR' ? {} : { role: roles[place] }),
          contacts: [],
        },
      ],
    }),
  )

const nameOf = (member: PlanMember, more: Partial<Member>): Member => ({
  last: member.last.toUpperCase(),
  first: member.first.toUpperCase(),
  birth: member.birth,
  sex: member.sex,
  references: member.group ? [{ kind: '6P', number: member.group }] : [],
  dates: [],
  rejections: [],
  ...more,
})

/** The person as asked, without the dates: what is refused goes back as it came. */
const plain = (member: Member): Member => ({ ...member, dates: [], rejections: [] })

/** Reasons that a new question with other data may cure are answered with C, the days with N · AAA04. */
const rejection = (reason: string): Rejection => ({
  valid: false,
  reason,
  next: ['62', '63'].includes(reason) ? 'N' : 'C',
})

const bare = (id: string): string => id.toUpperCase().replace(/[\s-]/g, '')
