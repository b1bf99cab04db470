import type * as z from 'zod/mini'
import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import type { LoopUse } from './guide/guide.ts'
import { all, first, given, known, type Loop, one, type Read, readDay, within } from './loops.ts'
import { originsOfBills, originsOfClaims } from './origins.ts'
import { own } from './own.ts'
import { nowhere, placed } from './placed.ts'
import type { WireProblem } from './set.ts'
import { setNameOf } from './set-name.ts'
import { setsIn, type WireInput } from './sets-in.ts'
import { walk } from './walk.ts'

/** A claim as it stands in the loops: its own 2300, and the levels above it. */
export interface ClaimLoops {
  readonly billingLevel: Loop
  readonly subscriberLevel: Loop
  readonly patientLevel: Loop | undefined
  readonly claim: Loop
}

/** Every claim of an 837, read by `parts` and judged by the claim's own schema; a problem's path begins with the claim's index. */
export function readClaims<T>(
  text: WireInput,
  id: string,
  guide: LoopUse,
  schema: z.ZodMiniType<T>,
  parts: (loops: ClaimLoops) => unknown,
): Result<T[]> {
  const { sets, problems } = setsIn(text)
  const found = sets
    .filter((set) => setNameOf(set) === id)
    .flatMap((set) => claimLoops(walk(guide, set.segments, set.component).root))
  if (found.length === 0)
    return bad([
      ...problems,
      {
        ...nowhere(sets[0]),
        message: `There is no claim in this file: no ${id} with a CLM segment in loop 2300.`,
      },
    ])
  const claims: T[] = []
  const faults: WireProblem[] = []
  const origins = id === '837I' ? originsOfBills : originsOfClaims
  for (const [index, loops] of found.entries()) {
    const parsed = schema.safeParse(parts(loops))
    if (parsed.success) claims.push(parsed.data)
    else {
      const own = problemsOf(parsed.error).map((fault) => ({ ...fault, at: `${index}.${fault.at}` }))
      faults.push(...placed(own, origins, (at) => loopOf(loops, at), loops.claim.segments[0]))
    }
  }
  return faults.length > 0 ? bad(faults) : good(claims)
}

/** The loop a value of the claim is read from, by its path. */
function loopOf({ subscriberLevel, patientLevel, claim }: ClaimLoops, at: string): Loop | undefined {
  const [, line, decided] = /^\d+\.(?:lines\.(\d+)\.|prior\.(\d+)\.)/.exec(at) ?? []
  if (line !== undefined) return within(claim, '2400')[Number(line)]
  if (decided !== undefined) return one(within(claim, '2320')[Number(decided)], '2330B')
  if (at.includes('.patient.')) return one(patientLevel, '2010CA') ?? one(subscriberLevel, '2010BA')
  return at.includes('.subscriber.') ? one(subscriberLevel, '2010BA') : claim
}

/** Every claim of a transaction, with the levels above it. */
export function claimLoops(root: Loop): ClaimLoops[] {
  return within(root, '2000A').flatMap((billingLevel) =>
    within(billingLevel, '2000B').flatMap((subscriberLevel) => [
      ...within(subscriberLevel, '2300').map((claim) => ({
        billingLevel,
        subscriberLevel,
        patientLevel: undefined,
        claim,
      })),
      ...within(subscriberLevel, '2000C').flatMap((patientLevel) =>
        within(patientLevel, '2300').map((claim) => ({ billingLevel, subscriberLevel, patientLevel, claim })),
      ),
    ]),
  )
}

const relationshipBy: Readonly<Record<string, string>> = { '18': 'self', '01': 'spouse', '19': 'child' }
export const relationshipOf = (code: string): string => own(relationshipBy, code) ?? 'other'

/** Everything a professional and an institutional claim have in common. */
export function commonParts({ billingLevel, subscriberLevel, patientLevel, claim }: ClaimLoops) {
  const billing = one(billingLevel, '2010AA')
  const name = first(billing, 'NM1')
  const insured = one(subscriberLevel, '2010BA')
  const payer = one(subscriberLevel, '2010BB')
  const plan = first(subscriberLevel, 'SBR')
  const patient = one(patientLevel, '2010CA')
  const self = patient === undefined
  return {
    account: first(claim, 'CLM')(1),
    payer: { name: first(payer, 'NM1')(3), id: first(payer, 'NM1')(9), filing: plan(9) },
    billing: known({
      name: name(2) === '1' ? [name(4), name(5), name(3)].filter(Boolean).join(' ') : name(3),
      npi: name(9),
      taxId: first(billing, 'REF', 'EI')(2) || first(billing, 'REF', 'SY')(2),
      taxIdKind:
        first(billing, 'REF', 'EI')(2) === '' && first(billing, 'REF', 'SY')(2) !== '' ? 'SSN' : undefined,
      taxonomy: given(first(billingLevel, 'PRV', 'BI')(3)),
      address: addressOf(billing),
      phone: given(phoneOf(billing)),
    }),
    subscriber: known({
      ...personOf(first(insured, 'NM1')),
      id: first(insured, 'NM1')(9),
      birth: self ? undefined : given(readDay(first(insured, 'DMG')(2))),
      sex: self ? undefined : given(first(insured, 'DMG')(3)),
      address: self || first(insured, 'N3')(1) === '' ? undefined : addressOf(insured),
      group: given(plan(3)),
      planName: given(plan(4)),
    }),
    patient: {
      ...personOf(first(patient ?? insured, 'NM1')),
      birth: readDay(first(patient ?? insured, 'DMG')(2)),
      sex: first(patient ?? insured, 'DMG')(3),
      address: addressOf(patient ?? insured),
      relationship: self ? 'self' : relationshipOf(first(patientLevel, 'PAT')(1)),
    },
    originalReference: given(first(claim, 'REF', 'F8')(2)),
    authorization: given(first(claim, 'REF', 'G1')(2)),
    trial: given(first(claim, 'REF', 'P4')(2)),
    attachment: attachmentOf(first(claim, 'PWK')),
    note: given(
      all(claim, 'NTE')
        .map((note) => note(2))
        .join(' ')
        .trim(),
    ),
  }
}

const attachmentOf = (pwk: Read) =>
  pwk(1) === '' ? undefined : known({ kind: pwk(1), by: pwk(2), control: given(pwk(6)) })

function phoneOf(loop: Loop | undefined): string {
  const person = first(loop, 'PER')
  const at = [3, 5, 7].find((element) => person(element) === 'TE')
  return at === undefined ? '' : person(at + 1)
}

export const personOf = (name: Read) => known({ last: name(3), first: name(4), middle: given(name(5)) })

export function addressOf(loop: Loop | undefined) {
  const [street, town] = [first(loop, 'N3'), first(loop, 'N4')]
  return {
    street: [street(1), street(2)].filter(Boolean).join(' '),
    city: town(1),
    state: town(2),
    zip: town(3),
  }
}

/** A clinician's loop: name, NPI, and the specialty of its PRV. */
export function clinicianOf(loop: Loop | undefined) {
  if (!loop) return undefined
  const name = first(loop, 'NM1')
  return known({ ...personOf(name), npi: name(9), taxonomy: given(first(loop, 'PRV')(3)) })
}

/** A quantity as a number; NaN when it is none, which the schema refuses. */
export const quantityOf = (text: string): number => (text === '' ? Number.NaN : Number(text))
