import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { emWithout25 } from './em-without-25.ts'

const BOOKS = books({
  procedures: [procedure('G0463', { family: 'em-office' }), procedure('G0168', { global: '010' })],
})

table(emWithout25, {
  accept: [
    ['a visit alone', professionalClaim(), BOOKS],
    [
      'a visit with 25',
      professionalClaim({
        lines: [professionalLine({ modifiers: ['25'] }), professionalLine({ procedure: 'G0168' })],
      }),
      BOOKS,
    ],
    [
      'the procedure on another day',
      professionalClaim({
        lines: [
          professionalLine(),
          professionalLine({ procedure: 'G0168', from: '2026-03-12', to: '2026-03-12' }),
        ],
      }),
      BOOKS,
    ],
  ],
  reject: [
    [
      'a visit with a minor procedure',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: 'G0168' })] }),
      'lines.0.modifiers',
      /Box 24D on line 1 is a visit on the day of G0168 on line 2/,
      BOOKS,
    ],
    [
      'another modifier',
      professionalClaim({
        lines: [professionalLine({ procedure: 'G0168' }), professionalLine({ modifiers: ['GC'] })],
      }),
      'lines.1.modifiers',
      /add 25/,
      BOOKS,
    ],
  ],
})
