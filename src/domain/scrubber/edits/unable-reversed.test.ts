import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { unableReversed } from './unable-reversed.ts'

table(unableReversed, {
  accept: [
    ['a week', professionalClaim({ unable: { from: '2026-03-10', to: '2026-03-17' } })],
    ['still unable', professionalClaim({ unable: { from: '2026-03-10' } })],
  ],
  reject: [
    [
      'backwards',
      professionalClaim({ unable: { from: '2026-03-17', to: '2026-03-10' } }),
      'unable.to',
      /back to 03\/10\/2026/,
    ],
    [
      'a year off',
      professionalClaim({ unable: { from: '2026-03-17', to: '2025-03-24' } }),
      'unable.to',
      /Box 16/,
    ],
  ],
})
