import fc from 'fast-check'
import type { ProfessionalClaim } from '../../claim/claim.ts'
import type { PriorResult } from '../../claim/prior.ts'
import { addDays } from '../../kernel/day.ts'
import {
  account,
  address,
  birth,
  cents,
  clean,
  clinician,
  codeOf,
  day,
  icd,
  maybe,
  modifiers,
  npi,
  person,
  phone,
  sex,
  taxonomy,
} from './plain.ts'
import { later } from './prior.ts'

export const common = {
  account,
  payer: fc.record({
    name: fc.constantFrom('NORTHSTAR HEALTH', 'Training Medicare B'),
    id: codeOf(5, 5),
    filing: fc.constantFrom('MB', 'MA', 'CI', 'BL', 'MC'),
  }),
  billing: fc.record({
    name: fc.constantFrom('MAPLE FAMILY MEDICINE', 'Cedar Hollow Hospital'),
    npi,
    taxId: fc.constantFrom('900123456', '912345678'),
    taxonomy,
    address,
    phone: maybe(phone),
  }),
  originalReference: maybe(codeOf(8, 14)),
  authorization: maybe(codeOf(6, 12)),
  total: cents,
  paid: cents,
  note: maybe(fc.constantFrom('SEE ATTACHED', 'Patient seen twice, 9 am & 4 pm')),
  attachment: maybe(
    fc.record({
      kind: fc.constantFrom('OZ', '03'),
      by: fc.constantFrom('BM', 'EL'),
      control: maybe(fc.constant('ATT-77')),
    }),
  ),
  trial: maybe(fc.constantFrom('01234567')),
}

export const insured = fc
  .tuple(
    person,
    birth,
    sex,
    address,
    fc.constantFrom('self', 'spouse', 'child', 'other'),
    person,
    codeOf(9, 11),
    fc.constantFrom('group', 'plan', 'none'),
    fc.boolean(),
  )
  .map(([who, born, sexOf, home, relationship, holder, id, plan, full]) => ({
    patient: { ...who, birth: born, sex: sexOf, address: home, relationship },
    subscriber: {
      ...(relationship === 'self' ? who : holder),
      id,
      ...(plan === 'group' ? { group: 'GRP-100' } : plan === 'plan' ? { planName: 'CHOICE PLUS' } : {}),
      ...(full && relationship !== 'self' ? { birth: '1980-02-29', sex: 'F', address: home } : {}),
    },
  }))

export const professionalLine = fc
  .record({
    from: day,
    length: fc.integer({ min: 0, max: 9 }),
    placeOfService: fc.constantFrom('11', '22', '10'),
    emergency: fc.boolean(),
    procedure: fc.constantFrom('X0213', 'X0012', 'J1885'),
    modifiers,
    pointers: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
    charge: cents,
    units: fc.constantFrom(1, 2, 2.5, 45, 0.125),
    unitKind: fc.constantFrom('UN', 'MJ'),
    rendering: maybe(npi),
    ndc: maybe(fc.constantFrom('00026064871', '00026064871 ML10.5', '00026064871 F21000')),
  })
  .map(({ length, ...line }) => ({ ...line, to: addDays(line.from, length) }))

export const professional: fc.Arbitrary<ProfessionalClaim> = fc
  .record({
    ...common,
    insured,
    frequency: fc.constantFrom('1', '7', '8'),
    accident: fc
      .record({ employment: fc.boolean(), auto: fc.boolean(), other: fc.boolean() })
      .map((flags) => ({ ...flags, ...(flags.auto ? { state: 'PA' } : {}) })),
    onset: maybe(fc.record({ qualifier: fc.constantFrom('431', '484'), day })),
    hospitalization: maybe(fc.record({ from: day, to: maybe(day) })),
    referring: maybe(
      fc
        .tuple(clinician(false), fc.constantFrom('DN', 'DK', 'DQ'))
        .map(([who, qualifier]) => ({ ...who, qualifier })),
    ),
    rendering: clinician(true),
    facility: maybe(fc.record({ name: fc.constant('CEDAR SURGERY CENTER'), npi, address })),
    otherPlan: maybe(
      fc.tuple(person, codeOf(6, 10)).map(([who, id]) => ({ ...who, name: 'SECOND HEALTH', id })),
    ),
    clia: maybe(fc.constant('99D9999999')),
    diagnoses: fc.array(icd, { minLength: 1, maxLength: 12 }),
    lines: fc.array(professionalLine, { minLength: 1, maxLength: 6 }),
    assignment: fc.constantFrom('A', 'B', 'C'),
    signatures: fc.record({ patient: fc.boolean(), insured: fc.boolean(), provider: fc.boolean() }),
  })
  .chain((claim) =>
    later(
      claim.lines,
      claim.lines.reduce((total, line) => total + line.charge, 0),
    ).map((parts) => ({ ...claim, ...parts })),
  )
  .map(({ insured: who, ...claim }) =>
    clean(canonical({ form: 'professional', ...claim, ...who } as ProfessionalClaim)),
  )

/** The one way to say it: a clinician who bills alone bills under the own name; a line names only another renderer. */
function canonical(claim: ProfessionalClaim): ProfessionalClaim {
  const { rendering, billing } = claim
  const own = [rendering.first, rendering.middle, rendering.last].filter(Boolean).join(' ')
  const solo = rendering.npi === billing.npi
  return {
    ...claim,
    billing: solo ? { ...billing, name: own, taxonomy: rendering.taxonomy } : billing,
    // Box 9 names the first payer, when no other plan is waiting.
    otherPlan: claim.otherPlan ?? claim.prior?.slice(0, 1).map(planOf)[0],
    lines: claim.lines.map((line) =>
      line.rendering === rendering.npi ? { ...line, rendering: undefined } : line,
    ),
  }
}

const planOf = ({ payer, insured: { last, first, middle, id } }: PriorResult) => ({
  name: payer.name,
  id,
  last,
  first,
  middle,
})
