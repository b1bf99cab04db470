import type { InstitutionalClaim, ProfessionalClaim, ProfessionalLine } from '../claim/claim.ts'
import { institutionalClaim, NPI, professionalClaim, professionalLine } from '../claim/fixture.ts'
import { emptyReference, type ProcedureFacts, type Reference } from '../codes/entry.ts'
import { adjudicate } from './adjudicate.ts'
import type { FeeRow, Member, Payer, PayerFile, RuleRow } from './payer.ts'
import type { Remit } from './remit.ts'

/** A small payer, its file and short names for tests of rules. Codes are Level II; families are what facts say. */
export const row = (rule: string, params: RuleRow['params'] = {}, more: Partial<RuleRow> = {}): RuleRow => ({
  id: `${rule}-row`,
  rule,
  inForce: { from: '2026-01-01', to: '2026-12-31' },
  source: 'test',
  params,
  ...more,
})

export const fee = (code: string, allowed: number, more: Partial<FeeRow> = {}): FeeRow => ({
  code,
  allowed,
  unit: 'unit',
  inForce: { from: '2026-01-01', to: '2026-12-31' },
  source: 'simulated-fees',
  ...more,
})

export const payerWith = (
  rules: readonly RuleRow[],
  fees: readonly FeeRow[] = [],
  more: Partial<Payer> = {},
): Payer => ({
  id: 'test-plan',
  name: 'Test Plan',
  payerId: 'TP001',
  filing: 'CI',
  kind: 'commercial',
  address: { street: '1 Elm St', city: 'Aldenford', state: 'OH', zip: '45901' },
  phone: '555-0150',
  answerDays: 14,
  track: 'replacement',
  appeal: { name: 'Provider dispute', days: 180, decisionDays: 30, source: 'test', grounds: [], none: [] },
  rules: [...rules],
  fees: [...fees],
  ...more,
})

export const member = (more: Partial<Member> = {}): Member => ({
  payer: 'test-plan',
  memberId: 'HMX204417',
  last: 'Vance',
  first: 'Mira',
  birth: '1984-05-17',
  sex: 'F',
  relationship: 'self',
  coverage: { from: '2025-01-01' },
  ...more,
})

export const fileWith = (more: Partial<PayerFile> = {}): PayerFile => ({
  members: [member()],
  authorizations: [],
  accumulators: {},
  history: [],
  enrolled: [],
  ...more,
})

export const facts = (code: string, more: Partial<ProcedureFacts> = {}): ProcedureFacts => ({
  code,
  label: code,
  family: 'other',
  inForce: { from: '2026-01-01' },
  ordered: false,
  clia: 'no',
  ndc: false,
  ...more,
})

export const referenceWith = (
  procedures: readonly ProcedureFacts[] = [],
  pairs: Reference['pairs'] = [],
): Reference => ({
  ...emptyReference('2026-04-01'),
  procedures: Object.fromEntries(procedures.map((entry) => [entry.code, entry])),
  pairs,
})

export const past = (
  procedure: string,
  day: string,
  more: Partial<PayerFile['history'][number]> = {},
): PayerFile['history'][number] => ({
  control: 'OLD1',
  account: 'AC0900',
  memberId: 'HMX204417',
  npi: NPI.group,
  day,
  procedure,
  modifiers: [],
  units: 1,
  paid: 5000,
  ...more,
})

export const lines = (...parts: Partial<ProfessionalLine>[]): ProfessionalLine[] =>
  parts.map((part) => professionalLine(part))

interface Case {
  rules?: readonly RuleRow[]
  fees?: readonly FeeRow[]
  payer?: Partial<Payer>
  claim?: Partial<ProfessionalClaim>
  bill?: Partial<InstitutionalClaim>
  file?: Partial<PayerFile>
  reference?: Reference
  on?: string
}

/** One decision: a professional claim, or with `bill` a facility's. Fees default to a price for every code of the claim. */
export function decide(test: Case): { remit: Remit; file: PayerFile } {
  const claim = test.bill ? institutionalClaim(test.bill) : professionalClaim(test.claim ?? {})
  const codes = [
    ...new Set(claim.lines.map((line) => line.procedure ?? ('revenue' in line ? line.revenue : ''))),
  ]
  const fees = test.fees ?? codes.map((code) => fee(code, 10_000))
  const pricing = (test.rules ?? []).some((entry) => /^(fee-schedule|facility-)/.test(entry.rule))
  const rules = pricing
    ? (test.rules ?? [])
    : [...(test.rules ?? []), row('fee-schedule'), row('facility-by-line')]
  return adjudicate(
    claim,
    payerWith(rules, fees, test.payer),
    fileWith(test.file),
    test.on ?? '2026-03-20',
    test.reference ?? referenceWith(),
  )
}

/** What became of each line: `CO-50`, or `paid 8000`; with remarks after a blank. */
export const results = ({ lines: paid }: Remit): string[] =>
  paid.map((line) => {
    const denial =
      line.paid === 0
        ? line.adjustments.find((entry) => !['45', '59', '1', '2', '3', '253'].includes(entry.reason))
        : undefined
    return denial ? [`${denial.group}-${denial.reason}`, ...line.remarks].join(' ') : `paid ${line.paid}`
  })

/** All adjustments of a remittance as `CO-45 2500`, by line; the claim's own last. */
export const adjustments = (remit: Remit): string[][] =>
  [...remit.lines.map((line) => line.adjustments), remit.claimAdjustments].map((list) =>
    list.map((entry) => `${entry.group}-${entry.reason} ${entry.cents}`),
  )

/** What the payer before this one decided about the fixture's claim: a line for each entry, `patient` by CARC. */
export function firstResult(
  parts: readonly {
    charge: number
    allowed: number
    paid: number
    patient: Readonly<Record<string, number>>
  }[],
): Remit {
  const because = {
    rule: 'first',
    at: 'total',
    says: 'Decided by the first payer, as its remittance says.',
    source: 'test',
  }
  const results = parts.map((part, index) => {
    const shares = Object.entries(part.patient).map(([reason, cents]) => ({
      group: 'PR' as const,
      reason,
      cents,
      because,
    }))
    const off = part.charge - part.paid - shares.reduce((cents, entry) => cents + entry.cents, 0)
    const contract = off === 0 ? [] : [{ group: 'CO' as const, reason: '45', cents: off, because }]
    return { part, adjustments: [...contract, ...shares], line: index + 1 }
  })
  const total = (pick: (part: (typeof parts)[number]) => number) =>
    parts.reduce((cents, part) => cents + pick(part), 0)
  return {
    payer: { id: 'FIRST', name: 'First Plan' },
    account: 'AC1001',
    control: 'F1',
    status: '1',
    filing: 'CI',
    receivedOn: '2026-03-12',
    paidOn: '2026-03-16',
    trace: 'T1',
    charge: total((part) => part.charge),
    paid: total((part) => part.paid),
    patient: total((part) => Object.values(part.patient).reduce((cents, each) => cents + each, 0)),
    frequency: '1',
    facilityType: '11',
    patientName: { last: 'Vance', first: 'Mira' },
    memberId: 'FX1',
    provider: { npi: NPI.group, name: 'Aldenford Family Practice' },
    claimAdjustments: [],
    remarks: [],
    lines: results.map(({ part, adjustments: list, line }) => ({
      line,
      modifiers: [],
      units: 1,
      charge: part.charge,
      allowed: part.allowed,
      paid: part.paid,
      adjustments: list,
      remarks: [],
    })),
  }
}
