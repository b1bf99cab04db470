import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { linesTooMany } from './lines-too-many.ts'

table(linesTooMany, {
  accept: [
    ['one line', professionalClaim()],
    ['fifty lines', professionalClaim({ lines: Array.from({ length: 50 }, () => professionalLine()) })],
  ],
  reject: [
    [
      'fifty-one lines',
      professionalClaim({ lines: Array.from({ length: 51 }, () => professionalLine()) }),
      'lines.50',
      /51 lines; one claim carries 50/,
    ],
    [
      'a thousand lines',
      institutionalClaim({ lines: Array.from({ length: 1000 }, () => institutionalLine()) }),
      'lines.999',
      /999/,
    ],
  ],
})
