import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** Pairs of modifiers, and why they exclude each other. */
const CONTRADICTIONS: readonly (readonly [one: string, other: string, why: string])[] = [
  ['26', 'TC', 'the two parts together are the global service, which has no modifier'],
  ['52', '53', 'a service is reduced by choice or stopped for safety'],
  ['73', '74', 'it stopped before anesthesia or after it began'],
  ['54', '55', 'the surgery and the care after it are billed on lines of their own'],
  ['54', '56', 'the surgery and the care before it are billed on lines of their own'],
  ['55', '56', 'care before and care after are billed on lines of their own'],
  ['58', '78', 'a return to the operating room was planned or it was not'],
  ['58', '79', 'a procedure belongs to the first one or has nothing to do with it'],
  ['78', '79', 'a procedure treats a complication or has nothing to do with the first one'],
  ['62', '66', 'two surgeons share an operation, or a team does'],
  ['62', '80', 'a surgeon has a part of the operation or assists'],
  ['62', '82', 'a surgeon has a part of the operation or assists'],
  ['80', '81', 'the assistant had the whole part or a small one'],
  ['80', '82', 'a resident was available or was not'],
  ['81', '82', 'a resident was available or was not'],
  ['76', '77', 'the same physician repeated it or another one'],
  ['76', '91', '91 is for laboratory tests, 76 for all the rest'],
  ['77', '91', '91 is for laboratory tests, 77 for all the rest'],
  ['93', '95', 'the visit was by voice alone or by sight and sound'],
  ['96', '97', 'a skill is learned or regained'],
  ['GA', 'GZ', 'a notice was signed or it was not'],
  ['GA', 'GX', 'a required notice and a voluntary one are not for the same service'],
  ['GA', 'GY', 'what the law excludes needs no required notice; GX is the voluntary one'],
  ['GX', 'GZ', 'a notice was given or it was not'],
  ['GY', 'GZ', 'a service is excluded by law or expected to be not necessary'],
  ['GC', 'GE', 'the teaching physician was there or the exception was used'],
  ['GV', 'GW', 'the care belongs to the hospice illness or does not'],
  ['GN', 'GO', 'a therapy line has one plan of care'],
  ['GN', 'GP', 'a therapy line has one plan of care'],
  ['GO', 'GP', 'a therapy line has one plan of care'],
  ['CO', 'CQ', 'an assistant belongs to one discipline'],
  ['JW', 'JZ', 'some of the drug was thrown away or nothing was'],
  ['NU', 'RR', 'equipment is bought or rented'],
  ['NU', 'UE', 'equipment is new or used'],
  ['RR', 'UE', 'equipment is rented or bought used'],
  ['PN', 'PO', 'an off-campus department is excepted or it is not'],
  ['Q0', 'Q1', 'the item is under study or is routine care of the study'],
  ['Q5', 'Q6', 'the substitute is paid by exchange or for the time'],
]

/** Some modifiers cannot both be true of one service. */
export const modifiersContradict: Edit = {
  id: 'modifiers-contradict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',

  check: (claim) =>
    linesOf(claim).flatMap(({ at, modifiers }) => {
      const row = CONTRADICTIONS.find(([one, other]) => modifiers.includes(one) && modifiers.includes(other))
      if (!row) return []
      const place = `${at}.modifiers`
      return [
        {
          at: place,
          message: `${box(claim, place)} has ${row[0]} and ${row[1]}: ${row[2]}. Keep the one the record supports.`,
        },
      ]
    }),
}
