import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { anesthesiaWithoutMinutes } from './anesthesia-without-minutes.ts'

const BOOKS = books({
  procedures: [
    procedure('X0001', { family: 'anesthesia-abdomen' }),
    procedure('G0463', { family: 'em-office' }),
  ],
})

table(anesthesiaWithoutMinutes, {
  accept: [
    [
      'minutes of anesthesia',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', units: 75, unitKind: 'MJ' })] }),
      BOOKS,
    ],
    ['units of a visit', professionalClaim(), BOOKS],
    ['a code nobody knows', professionalClaim({ lines: [professionalLine({ unitKind: 'MJ' })] })],
  ],
  reject: [
    [
      'anesthesia in units',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', units: 5 })] }),
      'lines.0.units',
      /Box 24G on line 1 counts units, but X0001 is anesthesia/,
      BOOKS,
    ],
    [
      'a visit in minutes',
      professionalClaim({ lines: [professionalLine({ unitKind: 'MJ', units: 30 })] }),
      'lines.0.units',
      /is not anesthesia/,
      BOOKS,
    ],
  ],
})
