import { patientPaid } from './837i-write.ts'
import { type ClaimLoops, clinicianOf, commonParts, quantityOf } from './claim-read.ts'
import { fewInstitutionalParts } from './few-read.ts'
import { all, amountOf, first, given, known, type Loop, one, readDay, readDays, within } from './loops.ts'
import { laterParts } from './prior-read.ts'

/** One composite of an HI: `part(2)` is the code. */
type Composite = (part: number) => string

/** An institutional claim from its loops, for the claim's schema to judge. */
export function claimOf(loops: ClaimLoops): unknown {
  const { claim } = loops
  const clm = first(claim, 'CLM')
  const cl1 = first(claim, 'CL1')
  const period = readDays(first(claim, 'DTP', '434')(3))
  const codes = (...qualifiers: string[]) => compositesIn(claim, qualifiers)
  const coded = (code: Composite) => known({ code: code(2), poa: given(code(9)) })
  const dated = (code: Composite) => ({ code: code(2), day: readDay(code(4)) })
  const values = codes('BE').map((code) => ({ code: code(2), amount: amountOf(code(5)) }))
  return known({
    form: 'institutional',
    ...commonParts(loops),
    ...laterParts(loops.subscriberLevel, claim),
    ...fewInstitutionalParts(loops),
    frequency: clm(5, 3),
    total: amountOf(clm(2)),
    paid: values.find(({ code }) => code === patientPaid)?.amount ?? 0,
    typeOfBill: `0${clm(5, 1)}${clm(5, 3)}`,
    medicalRecord: given(first(claim, 'REF', 'EA')(2)),
    from: period.from,
    through: period.to,
    admission: admissionOf(first(claim, 'DTP', '435')(3)),
    priority: given(cl1(1)),
    origin: given(cl1(2)),
    dischargeHour: given(hourOf(first(claim, 'DTP', '096')(3))),
    status: cl1(3),
    conditions: codes('BG').map((code) => code(2)),
    occurrences: codes('BH').map(dated),
    spans: codes('BI').map((code) => {
      const { from, to } = readDays(code(4))
      return { code: code(2), from, through: to }
    }),
    values: values.filter(({ code }) => code !== patientPaid),
    principal: codes('ABK', 'BK').map(coded)[0] ?? { code: '' },
    admitting: codes('ABJ', 'BJ')[0]?.(2),
    reasons: codes('APR', 'PR').map((code) => code(2)),
    others: codes('ABF', 'BF').map(coded),
    external: codes('ABN', 'BN').map(coded),
    drg: codes('DR')[0]?.(2),
    procedures: codes('BBR', 'BR', 'BBQ', 'BQ').map(dated),
    attending: clinicianOf(one(claim, '2310A')) ?? { last: '', first: '', npi: '' },
    operating: clinicianOf(one(claim, '2310B')),
    lines: within(claim, '2400').map(lineOf),
  })
}

/** Every HI composite of these kinds, in the order of the file. */
function compositesIn(claim: Loop, qualifiers: readonly string[]): Composite[] {
  return all(claim, 'HI').flatMap((hi) =>
    Array.from(
      { length: 12 },
      (_, index): Composite =>
        (part) =>
          hi(index + 1, part),
    ).filter((code) => qualifiers.includes(code(1))),
  )
}

/** `1400` → `14`, the way the form has it. */
const hourOf = (clock: string): string => clock.replace(/^(\d\d)00$/, '$1')

function admissionOf(text: string) {
  const day = readDay(text)
  return day === '' ? undefined : known({ day, hour: given(hourOf(text.slice(8))) })
}

function lineOf(line: Loop): unknown {
  const sv2 = first(line, 'SV2')
  return known({
    revenue: sv2(1),
    procedure: given(sv2(2, 2)),
    modifiers: [3, 4, 5, 6].map((part) => sv2(2, part)).filter(Boolean),
    day: given(readDay(first(line, 'DTP', '472')(3))),
    units: quantityOf(sv2(5)),
    charge: amountOf(sv2(3)),
    nonCovered: amountOf(sv2(7)),
  })
}
