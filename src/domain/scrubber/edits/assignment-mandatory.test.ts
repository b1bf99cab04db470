import { NPI, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { assignmentMandatory } from './assignment-mandatory.ts'

const MEDICARE = { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' }
const LAB = books({ procedures: [procedure('X0001', { clia: 'certificate' })] })

table(assignmentMandatory, {
  accept: [
    [
      'accepted',
      professionalClaim({ payer: MEDICARE, lines: [professionalLine({ procedure: 'X0001' })] }),
      LAB,
    ],
    ['a physician’s visit', professionalClaim({ payer: MEDICARE, assignment: 'C' }), LAB],
  ],
  reject: [
    [
      'a test not assigned',
      professionalClaim({
        payer: MEDICARE,
        assignment: 'C',
        lines: [professionalLine({ procedure: 'X0001' })],
      }),
      'assignment',
      /laboratory test/,
      LAB,
    ],
    [
      'a nurse practitioner',
      professionalClaim({
        payer: MEDICARE,
        assignment: 'C',
        rendering: { last: 'Ray', first: 'Al', npi: NPI.rendering, taxonomy: '363LF0000X' },
      }),
      'assignment',
      /always accepts/,
      LAB,
    ],
  ],
})
