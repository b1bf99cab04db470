import fc from 'fast-check'
import type { EligibilityAnswer, EligibilityInquiry, Member } from '../eligibility.ts'
import type { StatusAnswer, StatusInquiry } from '../status.ts'
import type { EnvelopeAnswer } from '../ta1.ts'
import {
  account,
  address,
  birth,
  cents,
  clean,
  codeOf,
  day,
  maybe,
  modifiers,
  name,
  npi,
  phone,
  sex,
} from './plain.ts'

/** Generated questions and answers: eligibility, claim status, envelope. */
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength })
const services = fc.uniqueArray(
  fc.constantFrom('30', '1', '33', '35', '47', '48', '86', '88', '98', 'AL', 'MH', 'UC'),
  { maxLength: 5 },
)
const payer = fc.record({
  name: fc.constantFrom('NORTHSTAR HEALTH', 'Training Medicare B'),
  id: codeOf(5, 5),
})
const provider = fc.oneof(
  fc.record({ name: fc.constant('MAPLE FAMILY MEDICINE'), id: npi }),
  fc.record({ name, first: name, middle: maybe(fc.constant('Q')), id: npi }),
)
const sender = fc.record({ name: fc.constant('MAPLE FAMILY MEDICINE'), id: codeOf(5, 12) })
const days = fc
  .tuple(day, maybe(fc.nat(300)))
  .map(([from, more]) => (more === undefined ? { from } : { from, to: from }))
const dated = (...kinds: string[]) =>
  fc.tuple(fc.constantFrom(...kinds), days).map(([kind, span]) => ({ kind, ...span }))
const reference = (...kinds: string[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    number: codeOf(3, 12),
    says: maybe(fc.constant('CHOICE PLUS')),
  })
const contact = fc.record({
  name: maybe(fc.constant('PROVIDER LINE')),
  ways: fc.array(
    fc.oneof(
      phone.map((value) => ({ kind: 'TE', value })),
      fc.constant({ kind: 'UR', value: 'www.example.org' }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
})
const rejection = fc.record({
  valid: fc.boolean(),
  reason: fc.constantFrom('42', '71', '72', '73', '75'),
  next: maybe(fc.constantFrom('C', 'N', 'R', 'S', 'P')),
})
const procedure = fc.record({ kind: fc.constant('HC'), code: fc.constantFrom('X0213', 'X0012'), modifiers })
const quantity = fc.constantFrom(1, 2, 20, 0.5)
const trace = (echoes: fc.Arbitrary<boolean>) =>
  fc.record({ echo: echoes, number: codeOf(4, 14), by: maybe(fc.constant('9CLEANCLAM')) })

const member = (answered: boolean, dependent: boolean): fc.Arbitrary<Member> =>
  fc.record({
    last: name,
    first: maybe(name),
    middle: maybe(fc.constant('ANN')),
    suffix: maybe(fc.constant('JR')),
    id: dependent ? fc.constant(undefined) : maybe(codeOf(9, 11)),
    birth: maybe(birth),
    sex: maybe(sex),
    address: maybe(address),
    relationship: maybe(fc.constantFrom('18', '01', '19')),
    changed: answered ? maybe(fc.constant(true)) : fc.constant(undefined),
    references: some(reference('6P', '18', 'SY', '1L'), 3),
    dates: some(answered ? dated('346', '347', '291', '356', '357') : dated('291', '102'), 2),
    rejections: answered ? some(rejection, 2) : fc.constant([]),
  }) as fc.Arbitrary<Member>

export const inquiry270: fc.Arbitrary<EligibilityInquiry> = fc
  .record({
    reference: codeOf(4, 20),
    madeOn: day,
    requests: fc.array(
      fc.record({
        payer,
        provider,
        members: fc.array(
          fc.record({
            traces: some(trace(fc.constant(false)), 2),
            subscriber: member(false, false),
            dependent: maybe(member(false, true)),
            asks: fc.array(
              fc.record({ services, procedure: maybe(procedure), level: maybe(fc.constant('IND')) }),
              {
                minLength: 1,
                maxLength: 3,
              },
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((inquiry) => ({
    ...inquiry,
    requests: inquiry.requests.map((one) => ({ ...one, members: one.members.map(askable) })),
  }))
  .map((value) => clean(value) as EligibilityInquiry)

/** A question without service type or procedure asks nothing. */
const askable = <T extends { readonly asks: readonly { readonly services: string[] }[] }>(one: T): T => ({
  ...one,
  asks: one.asks.map((ask) => ({ ...ask, services: ask.services.length > 0 ? ask.services : ['30'] })),
})

const benefit = fc.record({
  kind: fc.constantFrom('1', '6', 'A', 'B', 'C', 'G', 'F', 'I', 'L', 'R'),
  level: maybe(fc.constantFrom('IND', 'FAM')),
  services,
  insurance: maybe(fc.constantFrom('PR', 'HM', 'MC')),
  plan: maybe(fc.constant('CHOICE PLUS')),
  period: maybe(fc.constantFrom('22', '23', '24', '27', '29')),
  amount: maybe(cents),
  percent: maybe(fc.constantFrom(0, 0.5, 1, 12.5, 20, 33.3333, 100)),
  quantity: maybe(fc.record({ kind: fc.constantFrom('VS', 'DY'), count: maybe(quantity) })),
  authorization: maybe(fc.constantFrom('Y', 'N', 'U')),
  network: maybe(fc.constantFrom('Y', 'N', 'W', 'U')),
  procedure: maybe(procedure),
  limits: some(
    fc.record({
      kind: fc.constantFrom('VS', 'DY'),
      count: maybe(quantity),
      every: maybe(fc.constantFrom('MO', 'WK')),
      sampling: maybe(fc.constantFrom(1, 2)),
      period: maybe(fc.constantFrom('23', '29')),
      periods: maybe(fc.constantFrom(1, 3)),
    }),
    2,
  ),
  references: some(reference('18', '9F', 'G1'), 2),
  dates: some(dated('292', '348', '349'), 2),
  rejections: some(rejection, 1),
  notes: some(fc.constantFrom('CALL FOR DETAILS', 'BASED ON ALLOWED AMOUNT'), 2),
  places: some(fc.record({ kind: fc.constant('ZZ'), code: fc.constantFrom('11', '22') }), 2),
  related: some(
    fc.record({
      role: maybe(fc.constantFrom('P3', 'PRP', 'SEP')),
      name,
      first: maybe(name),
      id: codeOf(5, 10),
      idKind: maybe(fc.constant('XX')),
      address: maybe(address),
      contacts: some(contact, 1),
    }),
    2,
  ),
})

export const answer271: fc.Arbitrary<EligibilityAnswer> = fc
  .record({
    reference: codeOf(4, 20),
    madeOn: day,
    answers: fc.array(
      fc.record({
        payer,
        contacts: some(contact, 2),
        provider: maybe(provider),
        rejections: some(rejection, 2),
        members: fc.array(
          fc.record({
            traces: some(trace(fc.boolean()), 3),
            subscriber: member(true, false),
            dependent: maybe(member(true, true)),
            benefits: some(benefit, 4),
          }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((answer) => ({
    ...answer,
    answers: answer.answers.map((one) => ({
      ...one,
      rejections: one.rejections.map((each, index) => ({
        ...each,
        of: one.provider ? (index === 0 ? 'payer' : 'provider') : 'question',
      })),
      members: one.provider ? one.members : [],
    })),
  }))
  .map((value) => clean(value) as EligibilityAnswer)

const person = (question: boolean, subscriber: boolean) =>
  fc.record({
    last: name,
    first: maybe(name),
    middle: maybe(fc.constant('Q')),
    suffix: maybe(fc.constant('III')),
    id: subscriber ? maybe(codeOf(9, 11)) : fc.constant(undefined),
    birth: question ? maybe(birth) : fc.constant(undefined),
    sex: question ? maybe(sex) : fc.constant(undefined),
  })
const service = {
  kind: fc.constantFrom('HC', 'NU'),
  code: fc.constantFrom('X0213', '0300'),
  modifiers,
  charge: maybe(cents),
  revenue: maybe(fc.constant('0450')),
  units: maybe(quantity),
  references: some(
    reference('FJ').map(({ kind, number }) => ({ kind, number })),
    1,
  ),
  dates: fc.tuple(dated('472')),
}
const claim = (question: boolean) => ({
  trace: codeOf(4, 14),
  subscriber: person(question, true),
  patient: maybe(person(question, false)),
  references: fc
    .uniqueArray(fc.constantFrom('1K', 'BLT', 'EJ', 'D9'), { maxLength: 3 })
    .chain((kinds) =>
      fc.tuple(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), number: account }))),
    ),
  dates: some(dated('472'), 1),
})
const head = { reference: codeOf(4, 20), madeOn: day }

export const inquiry276: fc.Arbitrary<StatusInquiry> = fc
  .record({
    ...head,
    requests: fc.array(
      fc.record({
        payer,
        sender,
        provider,
        claims: fc.array(
          fc.record({ ...claim(true), charge: maybe(cents), lines: some(fc.record(service), 3) }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((value) => clean(value) as StatusInquiry)

const status = fc.record({
  codes: fc.array(
    fc.record({
      category: fc.constantFrom('F1', 'F2', 'P1', 'R4', 'A4'),
      code: fc.constantFrom('65', '107', '35', '297'),
      entity: maybe(fc.constantFrom('1P', 'IL')),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  on: maybe(day),
  charge: maybe(cents),
  paid: maybe(cents),
  decidedOn: maybe(day),
  paidOn: maybe(day),
  check: maybe(codeOf(5, 10)),
})
const statuses = fc.array(status, { minLength: 1, maxLength: 2 })

export const answer277: fc.Arbitrary<StatusAnswer> = fc
  .record({
    ...head,
    answers: fc.array(
      fc.record({
        payer,
        contacts: some(contact, 1),
        sender,
        provider: maybe(provider),
        refusals: some(fc.record({ trace: codeOf(4, 10), statuses }), 1),
        claims: some(
          fc.record({
            ...claim(false),
            statuses,
            lines: some(fc.record({ ...service, paid: maybe(cents), statuses }), 3),
          }),
          3,
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((answer) => ({
    ...answer,
    answers: answer.answers.map((one) => ({
      ...one,
      refusals: one.refusals.map((each) => ({ of: one.provider ? 'provider' : 'sender', ...each })),
      claims: one.provider ? one.claims : [],
    })),
  }))
  .map((value) => clean(value) as StatusAnswer)

export const answerTA1: fc.Arbitrary<EnvelopeAnswer> = fc.record({
  control: fc.constantFrom('000000311', '000000007'),
  madeOn: day,
  madeAt: fc.constantFrom('0930', '2359'),
  verdict: fc.constantFrom('A', 'E', 'R'),
  reason: fc.constantFrom('000', '001', '025'),
})
