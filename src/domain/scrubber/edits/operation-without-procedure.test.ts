import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { operationWithoutProcedure } from './operation-without-procedure.ts'

table(operationWithoutProcedure, {
  accept: [
    ['no operating room', institutionalClaim()],
    [
      'an operation',
      institutionalClaim({
        lines: [institutionalLine(), institutionalLine({ revenue: '0360', units: 1 })],
        procedures: [{ code: '0DTJ4ZZ', day: '2026-05-05' }],
      }),
    ],
  ],
  reject: [
    [
      'an operating room alone',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine({ revenue: '0360', units: 1 })] }),
      'procedures',
      /line 2 charges an operating room/,
    ],
    [
      'minor surgery alone',
      institutionalClaim({ lines: [institutionalLine({ revenue: '0361' })] }),
      'procedures',
      /FL 74/,
    ],
  ],
})
