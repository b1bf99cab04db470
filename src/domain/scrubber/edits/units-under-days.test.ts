import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { unitsUnderDays } from './units-under-days.ts'

const VISITS = books({ procedures: [procedure('G0463', { family: 'em-hospital' })] })

table(unitsUnderDays, {
  accept: [
    [
      'three visits in a row',
      professionalClaim({ lines: [professionalLine({ to: '2026-03-12', units: 3 })] }),
      VISITS,
    ],
    ['one visit', professionalClaim(), VISITS],
  ],
  reject: [
    [
      'one unit over three days',
      professionalClaim({ lines: [professionalLine({ to: '2026-03-12' })] }),
      'lines.0.units',
      /over 3 days/,
      VISITS,
    ],
    [
      'five units over two days',
      professionalClaim({ lines: [professionalLine({ to: '2026-03-11', units: 5 })] }),
      'lines.0.units',
      /says 5/,
      VISITS,
    ],
  ],
})
