import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { revenueUnknown } from './revenue-unknown.ts'

table(revenueUnknown, {
  accept: [
    ['listed codes', institutionalClaim(), books({ lists: { revenue: ['0120', '0250'] } })],
    [
      'four digits, without the list',
      institutionalClaim({ lines: [institutionalLine({ revenue: '0999' })] }),
    ],
  ],
  reject: [
    [
      'three digits',
      institutionalClaim({ lines: [institutionalLine({ revenue: '120' })] }),
      'lines.0.revenue',
      /FL 42 on line 1 says 120/,
    ],
    [
      'nothing',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine({ revenue: '' })] }),
      'lines.1.revenue',
      /FL 42 on line 2 is blank/,
    ],
    [
      'one of no list',
      institutionalClaim({ lines: [institutionalLine({ revenue: '0999' })] }),
      'lines.0.revenue',
      /0999/,
      books({ lists: { revenue: ['0120'] } }),
    ],
  ],
})
