import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { roomUnitsDisagree } from './room-units-disagree.ts'

table(roomUnitsDisagree, {
  accept: [
    ['four days in one room', institutionalClaim()],
    [
      'two rooms',
      institutionalClaim({
        lines: [institutionalLine({ units: 3 }), institutionalLine({ revenue: '0200', units: 1 })],
      }),
    ],
  ],
  reject: [
    [
      'a day too few',
      institutionalClaim({ lines: [institutionalLine({ units: 3 })] }),
      'lines.0.units',
      /add up to 3 days, but value codes 80 and 81 to 4/,
    ],
    [
      'no room',
      institutionalClaim({ lines: [institutionalLine({ revenue: '0250', units: 9 })] }),
      'lines.0.units',
      /No line has a room/,
    ],
  ],
})
