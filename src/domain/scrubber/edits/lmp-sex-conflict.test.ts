import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { lmpSexConflict } from './lmp-sex-conflict.ts'

table(lmpSexConflict, {
  accept: [
    ['a woman', professionalClaim({ onset: { qualifier: '484', day: '2026-02-01' } })],
    [
      'a man with an onset',
      professionalClaim({
        onset: { qualifier: '431', day: '2026-02-01' },
        patient: { ...professionalClaim().patient, sex: 'M' },
      }),
    ],
  ],
  reject: [
    [
      'a man',
      professionalClaim({
        onset: { qualifier: '484', day: '2026-02-01' },
        patient: { ...professionalClaim().patient, sex: 'M' },
      }),
      'onset.qualifier',
      /Write 431/,
    ],
    [
      'a man on a UB-04',
      institutionalClaim({
        occurrences: [{ code: '10', day: '2026-02-01' }],
        patient: { ...institutionalClaim().patient, sex: 'M' },
      }),
      'occurrences.0.code',
      /FL 11/,
    ],
  ],
})
