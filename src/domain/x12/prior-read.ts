import type { PriorAdjustment } from '../claim/prior.ts'
import { adjustmentsIn } from './835-read.ts'
import { personOf, quantityOf, relationshipOf } from './claim-read.ts'
import { amountOf, first, given, known, type Loop, one, readAmount, readDay, within } from './loops.ts'

/** What a claim says about its place among the patient's payers; a claim to the first one says nothing. */
export function laterParts(plan: Loop, claim: Loop) {
  const sbr = first(plan, 'SBR')
  const results = within(claim, '2320').filter((other) => hasDecided(other, claim))
  return {
    sequence: sequenceOf(sbr(1)),
    insuranceType: given(sbr(5)),
    prior: results.length === 0 ? undefined : results.map((other) => resultOf(other, claim)),
  }
}

/** The other plan that has decided nothing yet, or else the first one that has: box 9. */
export function otherPlanOf(claim: Loop) {
  const others = within(claim, '2320')
  const other = others.find((each) => !hasDecided(each, claim)) ?? others[0]
  if (!other) return undefined
  const name = first(one(other, '2330A'), 'NM1')
  return {
    name: first(one(other, '2330B'), 'NM1')(3) || first(other, 'SBR')(4),
    id: name(9),
    ...personOf(name),
  }
}

/** P is what every claim is that says nothing; A to H are payers after the third, and U is not known. */
const sequenceOf = (code: string) =>
  code === 'P' || code === 'U' || code === '' ? undefined : code === 'S' ? 'S' : 'T'

const payerOf = (other: Loop) => first(one(other, '2330B'), 'NM1')

/** A payer has decided when it has paid, taken something off, or is named on a line. */
function hasDecided(other: Loop, claim: Loop): boolean {
  const says = [first(other, 'AMT', 'D')(2), first(other, 'CAS')(1), dayIn(one(other, '2330B'))]
  return says.some((text) => text !== '') || decisionsOf(other, claim).length > 0
}

/** The 2430 of every line that this payer decided, with the number of the line. */
function decisionsOf(other: Loop, claim: Loop): { number: number; loop: Loop }[] {
  const id = payerOf(other)(9)
  return within(claim, '2400').flatMap((line, index) =>
    within(line, '2430')
      .filter((loop) => first(loop, 'SVD')(1) === id)
      .map((loop) => ({ number: index + 1, loop })),
  )
}

const dayIn = (loop: Loop | undefined): string => readDay(first(loop, 'DTP', '573')(3))

function resultOf(other: Loop, claim: Loop) {
  const sbr = first(other, 'SBR')
  const name = first(one(other, '2330A'), 'NM1')
  const payer = payerOf(other)
  const decisions = decisionsOf(other, claim)
  const days = [one(other, '2330B'), ...decisions.map(({ loop }) => loop)].map(dayIn)
  return known({
    sequence: sequenceOf(sbr(1)) ?? 'P',
    payer: { name: payer(3), id: payer(9), filing: sbr(9) },
    insured: known({
      ...personOf(name),
      id: name(9),
      relationship: relationshipOf(sbr(2)),
      group: given(sbr(3)),
      planName: given(sbr(4)),
    }),
    control: given(first(one(other, '2330B'), 'REF', 'F8')(2)),
    on: days.find((day) => day !== '') ?? '',
    paid: amountOf(first(other, 'AMT', 'D')(2)),
    remaining: readAmount(first(other, 'AMT', 'EAF')(2)),
    adjustments: adjustmentsOf(other),
    lines: decisions.map(({ number, loop }) => lineOf(number, loop)),
  })
}

function lineOf(line: number, loop: Loop) {
  const svd = first(loop, 'SVD')
  return known({
    line,
    paid: amountOf(svd(2)),
    procedure: given(svd(3, 2)),
    revenue: given(svd(4)),
    modifiers: [3, 4, 5, 6].map((part) => svd(3, part)).filter(Boolean),
    units: svd(5) === '' ? 1 : quantityOf(svd(5)),
    adjustments: adjustmentsOf(loop),
    remaining: readAmount(first(loop, 'AMT', 'EAF')(2)),
  })
}

const adjustmentsOf = (loop: Loop): PriorAdjustment[] =>
  adjustmentsIn(loop, '').map(({ group, reason, cents }) => ({ group, reason, cents }))
