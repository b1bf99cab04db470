import { institutionalClaim, institutionalLine, NPI } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { operatingMissing } from './operating-missing.ts'

const OPERATION = { code: '0DTJ4ZZ', day: '2026-05-05' }
const ROOM = institutionalLine({ revenue: '0360' })

table(operatingMissing, {
  accept: [
    [
      'an operation with its surgeon',
      institutionalClaim({
        procedures: [OPERATION],
        lines: [ROOM],
        operating: { last: 'Sol', first: 'Ida', npi: NPI.referring },
      }),
    ],
    ['no operation', institutionalClaim()],
    ['a procedure without an operating room', institutionalClaim({ procedures: [OPERATION] })],
  ],
  reject: [
    [
      'an operation without a surgeon',
      institutionalClaim({ procedures: [OPERATION], lines: [ROOM] }),
      'operating',
      /FL 42 on line 1 an operating room, but FL 77 is blank/,
    ],
    [
      'a surgeon without a number',
      institutionalClaim({
        procedures: [OPERATION],
        lines: [ROOM],
        operating: { last: 'Sol', first: 'Ida', npi: '' },
      }),
      'operating',
      /FL 77/,
    ],
  ],
})
