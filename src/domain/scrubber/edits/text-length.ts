import { onceForText } from '../../kernel/memo.ts'
import type { Edit } from '../edit.ts'
import { box, textsOf } from '../parts.ts'

/** Names and addresses of the insured travel only when the patient is somebody else. */
const SELF_NAME = /^subscriber\.(last|first|middle|address\.\w+)$/

/** Shortest and longest of each element that a box fills (X222A1, X223A2). */
const LIMITS: readonly (readonly [place: RegExp, least: number, most: number])[] = [
  [SELF_NAME, 1, 60],
  [/^account$/, 1, 38],
  [/address\.street$/, 1, 55],
  [/address\.city$/, 2, 30],
  [/^(payer\.id|subscriber\.id|otherPlan\.id|attachment\.control)$/, 2, 80],
  [/^(payer|billing|facility|otherPlan)\.name$|(^|\.)last$|planName$/, 1, 60],
  [/(^|\.)first$/, 1, 35],
  [/(^|\.)middle$/, 1, 25],
  [/^(subscriber\.group|authorization|originalReference|clia|trial|medicalRecord)$/, 1, 50],
  [/^note$/, 1, 80],
]

/** The limit of a place in the claim; claims have few places, and all have the same ones. */
const limitAt = onceForText((at) => LIMITS.find(([place]) => place.test(at)))

/** Every text has a shortest and a longest length on the wire. */
export const textLength: Edit = {
  id: 'text-length',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) =>
    textsOf(claim).flatMap(({ at, text }) => {
      const limit = limitAt(at)
      if (!limit || (limit[0] === SELF_NAME && claim.patient.relationship === 'self')) return []
      const [, least, most] = limit
      const { length } = text.trim()
      if (length === 0 || (length >= least && length <= most)) return []
      return [
        {
          at,
          message: `${box(claim, at)} has ${length} character${length === 1 ? '' : 's'}; the 837 carries ${least} to ${most} there. ${length > most ? 'Shorten it.' : 'Check what is missing.'}`,
        },
      ]
    }),
}
