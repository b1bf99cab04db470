import * as z from 'zod/mini'
import { type ProfessionalClaim, ProfessionalLine } from '../../domain/claim/claim.ts'
import { emptyReference } from '../../domain/codes/entry.ts'
import { addDays, Day } from '../../domain/kernel/day.ts'
import { sum } from '../../domain/kernel/money.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { adjudicate } from '../../domain/payer/adjudicate.ts'
import { Accumulators, Member, type Payer, type PayerFile } from '../../domain/payer/payer.ts'
import type { Remit } from '../../domain/payer/remit.ts'
import type { ContentReader } from '../content.ts'
import { frontShelf } from './shelf.ts'

/** A claim that was never sent: what an exercise asks the payer's own rules about. */
export const Draft = z.strictObject({
  member: z.optional(z.partial(z.omit(Member, { payer: true }))),
  day: Day,
  place: z._default(z.string(), '11'),
  diagnoses: z.array(z.string()).check(z.minLength(1)),
  lines: z
    .array(
      z.strictObject({
        code: z.string(),
        units: z._default(z.number(), 1),
        modifiers: z._default(z.array(z.string()), []),
        pointers: z._default(z.array(z.int()), [1]),
      }),
    )
    .check(z.minLength(1)),
  /** Used so far this year, in cents. */
  accumulators: z._default(Accumulators, {}),
  /** Services before, for limits. */
  history: z._default(
    z.array(z.strictObject({ day: Day, code: z.string(), units: z._default(z.number(), 1) })),
    [],
  ),
  authorization: z.optional(z.string()),
})
export type Draft = z.infer<typeof Draft>

/** The draft of an exercise; problems go to the reader. */
export function readDraft(reader: ContentReader, value: unknown, at: string): Draft | undefined {
  const parsed = Draft.safeParse(value)
  if (parsed.success) return parsed.data
  reader.problems.push(
    ...problemsOf(parsed.error).map((problem) => ({
      at: `${at} draft.${problem.at}`,
      message: problem.message,
    })),
  )
  return undefined
}

/** Training numbers, so that a payer finds nothing missing: who gives the service is not the question. */
const GROUP = '9210044258'
const PERSON = '9210071210'
const nobody = { last: 'Draft', first: 'Draft' }
const address = { street: '1 Main St', city: 'Larkspur', state: 'OH', zip: '439981100' }

export function memberOf(draft: Draft, payer: Payer): Member {
  return Member.parse({
    ...nobody,
    memberId: 'DRAFT1',
    birth: '1980-01-01',
    sex: 'F',
    coverage: { from: '2025-01-01' },
    ...draft.member,
    payer: payer.id,
  })
}

export function fileOf(draft: Draft, payer: Payer): PayerFile {
  const member = memberOf(draft, payer)
  return {
    members: [member],
    authorizations: draft.authorization
      ? [
          {
            number: draft.authorization,
            memberId: member.memberId,
            codes: draft.lines.map((line) => line.code),
            inForce: { from: draft.day, to: draft.day },
            linked: true,
          },
        ]
      : [],
    accumulators: { [member.memberId]: draft.accumulators },
    history: draft.history.map((entry, index) => ({
      control: `H${index}`,
      account: `H${index}`,
      memberId: member.memberId,
      npi: GROUP,
      day: entry.day,
      procedure: entry.code,
      modifiers: [],
      units: entry.units,
      paid: 1,
    })),
    enrolled: [],
  }
}

function claimOf(reader: ContentReader, draft: Draft, payer: Payer): ProfessionalClaim {
  const { charges } = frontShelf(reader)
  const member = memberOf(draft, payer)
  const lines = draft.lines.map((line) =>
    ProfessionalLine.parse({
      from: draft.day,
      to: draft.day,
      placeOfService: draft.place,
      procedure: line.code,
      modifiers: line.modifiers,
      pointers: line.pointers,
      charge: Math.round((charges.get(line.code) ?? 0) * line.units),
      units: line.units,
    }),
  )
  const person = { last: member.last, first: member.first }
  return {
    form: 'professional',
    account: 'DRAFT',
    payer: { name: payer.name, id: payer.payerId, filing: payer.filing },
    billing: { name: 'Draft', npi: GROUP, taxId: '990001234', taxonomy: '207R00000X', address },
    subscriber: { ...person, id: member.memberId, birth: member.birth, sex: member.sex, address },
    patient: { ...person, birth: member.birth, sex: member.sex, address, relationship: member.relationship },
    frequency: '1',
    paid: 0,
    accident: { employment: false, auto: false, other: false },
    rendering: { ...nobody, npi: PERSON, taxonomy: '207R00000X' },
    referring: { ...nobody, npi: PERSON, qualifier: 'DK' },
    clia: '36D0000001',
    diagnoses: draft.diagnoses,
    assignment: 'A',
    signatures: { patient: true, insured: true, provider: true },
    ...(draft.authorization ? { authorization: draft.authorization } : {}),
    lines,
    total: sum(lines.map((line) => line.charge)),
  }
}

/** What the payer's own rules make of the draft. */
export function decideDraft(reader: ContentReader, draft: Draft, payer: Payer): Remit {
  const { procedures, pairs } = frontShelf(reader)
  const today = addDays(draft.day, 1)
  const reference = { ...emptyReference(today), procedures, pairs }
  return adjudicate(claimOf(reader, draft, payer), payer, fileOf(draft, payer), today, reference).remit
}
