import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { filingNotForForm } from './filing-not-for-form.ts'

table(filingNotForForm, {
  accept: [
    ['Part B', professionalClaim({ payer: { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' } })],
    ['Part A on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'Part A on a CMS-1500',
      professionalClaim({ payer: { name: 'Medicare', id: 'MCA04', filing: 'MA' } }),
      'payer.filing',
      /Write MB/,
    ],
    [
      'the same for a child',
      professionalClaim({
        payer: { name: 'Medicare', id: 'MCA04', filing: 'MA' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
      'payer.filing',
      /Part B/,
    ],
  ],
})
