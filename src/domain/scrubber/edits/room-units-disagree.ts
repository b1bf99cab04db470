import { sum } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

/** Accommodation: rooms 010x to 016x, nursery 017x, leave 018x, subacute 019x, intensive and coronary care 020x and 021x. */
const ROOM = /^0(1[0-9]|20|21)\d$/

/** Every day of a stay is a day in some room. */
export const roomUnitsDisagree: Edit = {
  id: 'room-units-disagree',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',

  check: (claim) => {
    if (!['011', '018', '021'].includes(careOf(claim)) || claim.form === 'professional') return []
    const rooms = claim.lines.filter(({ revenue }) => ROOM.test(revenue))
    const days =
      sum(claim.values.filter(({ code }) => ['80', '81'].includes(code)).map(({ amount }) => amount)) / 100
    const units = sum(rooms.map((line) => line.units))
    const at = `lines.${Math.max(
      0,
      claim.lines.findIndex(({ revenue }) => ROOM.test(revenue)),
    )}.units`
    if (rooms.length === 0)
      return [
        {
          at,
          message: `No line has a room, but the stay has ${days} days. Add the accommodation revenue code (010x to 021x) with a unit for each day.`,
        },
      ]
    return units === days
      ? []
      : [
          {
            at,
            message: `${box(claim, at)} and the other room lines add up to ${units} day${units === 1 ? '' : 's'}, but value codes 80 and 81 to ${days}. Correct the days of the rooms.`,
          },
        ]
  },
}
