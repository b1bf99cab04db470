import * as z from 'zod/mini'
import type { Cents } from '../kernel/money.ts'
import { feeOn } from './fee.ts'
import type { Context, WorkLine } from './work.ts'

/** Procedures through one instrument that all hold the same base: the look. */
export const Endoscopy = z.strictObject({ base: z.string(), codes: z.array(z.string()) })
export type Endoscopy = z.infer<typeof Endoscopy>

/** Lines of one day that are ranked as one, with what each is worth before the rank. */
export interface Ranked {
  readonly worth: ReadonlyMap<number, Cents>
  readonly total: Cents
  readonly first: number
  /** Price of the base that all but the dearest have lost; 0 outside a family. */
  readonly base: Cents
}

/**
 * Groups lines of one day: an endoscopy family together, any other line by itself. In a family the dearest is worth its
 * fee, every other its fee less the base, and the base itself nothing (Claims Processing Manual ch. 12 §40.6).
 */
export function rankedGroups(
  lines: readonly WorkLine[],
  endoscopies: readonly Endoscopy[],
  facilityPlaces: readonly string[],
  { payer }: Context,
): Ranked[] {
  const familyOf = (line: WorkLine) =>
    endoscopies.find(({ base, codes }) => base === line.procedure || codes.includes(line.procedure ?? ''))
  const groups = lines.flatMap((line): { family: Endoscopy | undefined; members: WorkLine[] }[] => {
    const family = familyOf(line)
    if (!family) return [{ family, members: [line] }]
    const members = lines.filter((other) => familyOf(other) === family)
    return members[0] === line ? [{ family, members }] : []
  })
  return groups.map(({ family, members }) => {
    const sorted = [...members].sort((a, b) => (b.price ?? 0) - (a.price ?? 0) || a.number - b.number)
    const place = facilityPlaces.includes(sorted[0]?.place ?? '') ? 'facility' : 'nonfacility'
    const fee =
      family && members.length > 1
        ? feeOn(payer.fees, { code: family.base, modifiers: [], place }, sorted[0]?.day ?? '')
        : undefined
    const base = fee?.allowed ?? 0
    const worth = sorted.map((line, index): [number, Cents] => [
      line.number,
      index === 0 ? (line.price ?? 0) : Math.max(0, (line.price ?? 0) - base),
    ])
    return {
      worth: new Map(worth),
      total: worth.reduce((cents, [, value]) => cents + value, 0),
      first: Math.min(...members.map((line) => line.number)),
      base,
    }
  })
}
