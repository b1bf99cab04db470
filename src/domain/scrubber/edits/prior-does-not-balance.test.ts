import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { priorDoesNotBalance } from './prior-does-not-balance.ts'

const PRIOR = {
  sequence: 'P' as const,
  payer: { name: 'First Health', id: 'FH100', filing: 'CI' },
  insured: { last: 'Vance', first: 'Mira', id: 'FH77', relationship: 'self' as const },
  on: '2026-04-01',
  paid: 12_500,
  adjustments: [],
  lines: [],
}

table(priorDoesNotBalance, {
  accept: [
    ['no earlier payer', professionalClaim()],
    [
      'paid and written off',
      professionalClaim({
        sequence: 'S',
        prior: [
          {
            ...PRIOR,
            paid: 8_000,
            adjustments: [
              { group: 'CO', reason: '45', cents: 2_500 },
              { group: 'PR', reason: '2', cents: 2_000 },
            ],
          },
        ],
      }),
    ],
  ],
  reject: [
    [
      'a copayment left out',
      professionalClaim({
        sequence: 'S',
        prior: [{ ...PRIOR, paid: 8_000, adjustments: [{ group: 'CO', reason: '45', cents: 2_500 }] }],
      }),
      'prior.0',
      /off by \$20\.00/,
    ],
    [
      'a line that does not add up',
      professionalClaim({
        sequence: 'S',
        prior: [
          {
            ...PRIOR,
            paid: 8_000,
            lines: [
              {
                line: 1,
                paid: 8_000,
                modifiers: [],
                units: 1,
                adjustments: [{ group: 'CO', reason: '45', cents: 1_000 }],
              },
            ],
          },
        ],
      }),
      'prior.0.lines.0',
      /\$35\.00 of line 1 unexplained/,
    ],
  ],
})
