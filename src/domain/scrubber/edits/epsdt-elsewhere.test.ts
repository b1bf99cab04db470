import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { epsdtElsewhere } from './epsdt-elsewhere.ts'

table(epsdtElsewhere, {
  accept: [
    [
      'Medicaid',
      professionalClaim({
        payer: { name: 'State', id: 'MCD36', filing: 'MC' },
        lines: [professionalLine({ epsdt: 'E' })],
      }),
    ],
    ['a blank', professionalClaim()],
  ],
  reject: [
    [
      'a commercial plan',
      professionalClaim({ lines: [professionalLine({ epsdt: 'E' })] }),
      'lines.0.epsdt',
      /only Medicaid/,
    ],
    [
      'on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ epsdt: 'F' })] }),
      'lines.1.epsdt',
      /line 2/,
    ],
  ],
})
