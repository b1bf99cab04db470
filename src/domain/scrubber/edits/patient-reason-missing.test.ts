import { institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { patientReasonMissing } from './patient-reason-missing.ts'

const ER = institutionalLine({ revenue: '0450', procedure: 'G0380', day: '2026-05-04', units: 1 })

table(patientReasonMissing, {
  accept: [
    ['an emergency visit with its reason', outpatientClaim({ lines: [ER] })],
    ['a scheduled visit', outpatientClaim({ lines: [ER], priority: '3', reasons: [] })],
    ['a clinic visit', outpatientClaim({ reasons: [] })],
  ],
  reject: [
    [
      'an emergency visit without it',
      outpatientClaim({ lines: [ER], reasons: [] }),
      'reasons.0',
      /FL 70 is blank, but FL 42 on line 1/,
    ],
    [
      'observation at a critical access hospital',
      outpatientClaim({
        typeOfBill: '0851',
        reasons: [],
        lines: [institutionalLine(), { ...ER, revenue: '0762' }],
      }),
      'reasons.0',
      /line 2/,
    ],
  ],
})
