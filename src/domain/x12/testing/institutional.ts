import fc from 'fast-check'
import type { InstitutionalClaim } from '../../claim/claim.ts'
import { cents, clean, clinician, codeOf, day, icd, maybe, modifiers } from './plain.ts'
import { later } from './prior.ts'
import { common, insured } from './professional.ts'

const poa = maybe(fc.constantFrom('Y', 'N', 'U', 'W'))
const coded = fc.record({ code: icd, poa })
const dated = (codes: readonly string[]) => fc.record({ code: fc.constantFrom(...codes), day })
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength })

export const institutional: fc.Arbitrary<InstitutionalClaim> = fc
  .record({
    ...common,
    insured,
    typeOfBill: fc.constantFrom('0111', '0131', '0137', '0212', '0329'),
    medicalRecord: maybe(codeOf(4, 12)),
    from: day,
    through: day,
    admission: maybe(fc.record({ day, hour: maybe(fc.constantFrom('00', '14', '23')) })),
    priority: fc.constantFrom('1', '3'),
    origin: maybe(fc.constantFrom('1', '5')),
    dischargeHour: maybe(fc.constantFrom('11', '1130')),
    status: fc.constantFrom('01', '30', '03'),
    conditions: some(fc.constantFrom('44', '17', 'D1'), 24),
    occurrences: some(dated(['11', '32', 'A1']), 24),
    spans: some(fc.record({ code: fc.constantFrom('70', '74'), from: day, through: day }), 24),
    values: some(fc.record({ code: fc.constantFrom('01', '80', 'A1'), amount: cents }), 20),
    principal: coded,
    admitting: maybe(icd),
    reasons: some(icd, 3),
    others: some(coded, 24),
    external: some(coded, 12),
    drg: maybe(fc.constant('194')),
    procedures: some(dated(['0DTJ4ZZ', '5A1935Z']), 24),
    attending: clinician(true),
    operating: maybe(clinician(false)),
    lines: fc.array(
      fc
        .record({
          revenue: fc.constantFrom('0120', '0300', '0022', '0450'),
          procedure: maybe(fc.constantFrom('X0053', 'X0284', '1AA11')),
          day: maybe(day),
          modifiers,
          units: fc.constantFrom(1, 3, 14.5),
          charge: cents,
          nonCovered: fc.constantFrom(0, 12_345),
        })
        .map((line) => (line.procedure ? line : { ...line, modifiers: [] })),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .chain((claim) =>
    later(
      claim.lines,
      claim.lines.reduce((total, line) => total + line.charge, 0),
    ).map((parts) => ({ ...claim, ...parts })),
  )
  .map(
    ({ insured: who, ...claim }) =>
      clean({
        form: 'institutional',
        ...claim,
        ...who,
        frequency: claim.typeOfBill.slice(3),
      }) as InstitutionalClaim,
  )
