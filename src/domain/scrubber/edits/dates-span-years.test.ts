import {
  institutionalClaim,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { datesSpanYears } from './dates-span-years.ts'

table(datesSpanYears, {
  accept: [
    [
      'a stay over New Year',
      institutionalClaim({
        from: '2025-12-30',
        through: '2026-01-02',
        admission: { day: '2025-12-30', hour: '10' },
      }),
    ],
    ['one day', professionalClaim()],
  ],
  reject: [
    [
      'a line over New Year',
      professionalClaim({ lines: [professionalLine({ from: '2025-12-31', to: '2026-01-01', units: 2 })] }),
      'lines.0.to',
      /from 2025 into 2026/,
    ],
    [
      'an outpatient bill over New Year',
      outpatientClaim({ from: '2025-12-30', through: '2026-01-02' }),
      'through',
      /Split it/,
    ],
  ],
})
