import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { procedureFormat } from './procedure-format.ts'

table(procedureFormat, {
  accept: [
    ['a Level II code', professionalClaim()],
    [
      'digits with a letter at the end',
      professionalClaim({ lines: [professionalLine({ procedure: `000${'1F'}` })] }),
    ],
    [
      'a HIPPS code',
      institutionalClaim({
        typeOfBill: '0211',
        lines: [institutionalLine({ revenue: '0022', procedure: 'KAQD1' })],
      }),
    ],
  ],
  reject: [
    [
      'four characters',
      professionalClaim({ lines: [professionalLine({ procedure: 'G046' })] }),
      'lines.0.procedure',
      /Box 24D on line 1 says G046/,
    ],
    [
      'a modifier run into the code',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: 'G0463-25' })] }),
      'lines.1.procedure',
      /Modifiers stand/,
    ],
    [
      'a diagnosis',
      institutionalClaim({ lines: [institutionalLine({ procedure: 'J189' })] }),
      'lines.0.procedure',
      /FL 44 on line 1/,
    ],
  ],
})
