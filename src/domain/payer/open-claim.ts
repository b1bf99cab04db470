import { type Claim, diagnosesOf } from '../claim/claim.ts'
import type { Work, WorkLine } from './work.ts'

const untouched = {
  adjustments: [],
  remarks: [],
  denied: undefined,
  price: undefined,
  allowed: undefined,
  settled: [],
} satisfies Partial<WorkLine>

/** A claim as the payer's desk first sees it: nothing decided. */
export function openClaim(claim: Claim): Work {
  return {
    lines: linesOf(claim),
    asOne: false,
    allowed: undefined,
    claimAdjustments: [],
    remarks: [],
    steps: [],
    applied: {},
    outside: [],
  }
}

function linesOf(claim: Claim): WorkLine[] {
  const all = diagnosesOf(claim).map((entry) => entry.code)
  if (claim.form === 'professional') {
    return claim.lines.map((line, index) => ({
      ...untouched,
      number: index + 1,
      procedure: line.procedure,
      revenue: undefined,
      modifiers: line.modifiers,
      units: line.units,
      day: line.from,
      place: line.placeOfService,
      diagnoses: line.pointers.flatMap((pointer) => all[pointer - 1] ?? []),
      charge: line.charge,
      nonCovered: 0,
    }))
  }
  return claim.lines.map((line, index) => ({
    ...untouched,
    number: index + 1,
    procedure: line.procedure,
    revenue: line.revenue,
    modifiers: line.modifiers,
    units: line.units,
    day: line.day ?? claim.from,
    place: undefined,
    diagnoses: all,
    charge: line.charge,
    nonCovered: line.nonCovered,
  }))
}
