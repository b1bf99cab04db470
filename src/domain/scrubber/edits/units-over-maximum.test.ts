import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { unitsOverMaximum } from './units-over-maximum.ts'

table(unitsOverMaximum, {
  accept: [
    [
      'as many as plausible',
      professionalClaim({ lines: [professionalLine({ units: 2 })] }),
      books({ procedures: [procedure('G0463', { maxUnits: 2, maxUnitsKind: '2' })] }),
    ],
    [
      'two lines, judged line by line',
      professionalClaim({
        lines: [professionalLine({ units: 2 }), professionalLine({ units: 2, modifiers: ['59'] })],
      }),
      books({ procedures: [procedure('G0463', { maxUnits: 2, maxUnitsKind: '1' })] }),
    ],
    ['anything, without facts', professionalClaim({ lines: [professionalLine({ units: 99 })] })],
  ],
  reject: [
    [
      'too many on a line',
      professionalClaim({ lines: [professionalLine({ units: 3 })] }),
      'lines.0.units',
      /Box 24G on line 1 brings G0463 to 3 units on one line; at most 2/,
      books({ procedures: [procedure('G0463', { maxUnits: 2, maxUnitsKind: '1' })] }),
    ],
    [
      'too many on a day',
      professionalClaim({ lines: [professionalLine({ units: 2 }), professionalLine({ units: 2 })] }),
      'lines.0.units',
      /4 units on one day.*No modifier/,
      books({ procedures: [procedure('G0463', { maxUnits: 2, maxUnitsKind: '2' })] }),
    ],
  ],
})
