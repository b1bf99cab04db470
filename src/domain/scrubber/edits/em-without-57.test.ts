import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { emWithout57 } from './em-without-57.ts'

const BOOKS = books({
  procedures: [procedure('G0463', { family: 'em-office' }), procedure('G0412', { global: '090' })],
})

table(emWithout57, {
  accept: [
    [
      'a visit with 57',
      professionalClaim({
        lines: [professionalLine({ modifiers: ['57'] }), professionalLine({ procedure: 'G0412' })],
      }),
      BOOKS,
    ],
    [
      'a visit two days before',
      professionalClaim({
        lines: [
          professionalLine({ from: '2026-03-08', to: '2026-03-08' }),
          professionalLine({ procedure: 'G0412' }),
        ],
      }),
      BOOKS,
    ],
  ],
  reject: [
    [
      'the same day',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: 'G0412' })] }),
      'lines.0.modifiers',
      /major procedure G0412 on line 2/,
      BOOKS,
    ],
    [
      'the day before',
      professionalClaim({
        lines: [
          professionalLine({ from: '2026-03-09', to: '2026-03-09' }),
          professionalLine({ procedure: 'G0412' }),
        ],
      }),
      'lines.0.modifiers',
      /add 57/,
      BOOKS,
    ],
  ],
})
