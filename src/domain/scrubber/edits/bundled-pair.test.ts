import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { bundledPair } from './bundled-pair.ts'

const inForce = { from: '2020-01-01' }
const BOOKS = books({
  procedures: [procedure('G0463', { family: 'em-office' }), procedure('G0168', { global: '010' })],
  pairs: [
    { first: 'G0105', second: 'G0104', indicator: '1', inForce },
    { first: 'G0105', second: 'G0106', indicator: '0', inForce },
    { first: 'G0168', second: 'G0463', indicator: '1', inForce },
  ],
})

table(bundledPair, {
  accept: [
    ['one of the two', professionalClaim({ lines: [professionalLine({ procedure: 'G0105' })] }), BOOKS],
    [
      'a modifier on the second',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'G0105' }),
          professionalLine({ procedure: 'G0104', modifiers: ['XS'] }),
        ],
      }),
      BOOKS,
    ],
    [
      'a modifier on the first',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'G0105', modifiers: ['59'] }),
          professionalLine({ procedure: 'G0104' }),
        ],
      }),
      BOOKS,
    ],
    [
      'two days',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'G0105' }),
          professionalLine({ procedure: 'G0104', from: '2026-03-12', to: '2026-03-12' }),
        ],
      }),
      BOOKS,
    ],
    [
      'a visit, which is the edit about 25',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0168' }), professionalLine()] }),
      BOOKS,
    ],
  ],
  reject: [
    [
      'indicator 1 without a modifier',
      professionalClaim({
        lines: [professionalLine({ procedure: 'G0105' }), professionalLine({ procedure: 'G0104' })],
      }),
      'lines.1.modifiers',
      /Box 24D on line 2 has G0104, which is part of G0105 on line 1.*XE, XS/,
      BOOKS,
    ],
    [
      'indicator 0 with a modifier',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'G0105' }),
          professionalLine({ procedure: 'G0106', modifiers: ['59'] }),
        ],
      }),
      'lines.1.procedure',
      /No modifier separates them/,
      BOOKS,
    ],
    [
      'a modifier that separates nothing',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'G0105' }),
          professionalLine({ procedure: 'G0104', modifiers: ['22'] }),
        ],
      }),
      'lines.1.modifiers',
      /truly distinct/,
      BOOKS,
    ],
  ],
})
