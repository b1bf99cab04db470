import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { admissionMissing } from './admission-missing.ts'

const { admission: _, ...WITHOUT } = institutionalClaim()

table(admissionMissing, {
  accept: [
    ['an admission', institutionalClaim()],
    ['an outpatient', outpatientClaim()],
  ],
  reject: [
    ['a stay without one', WITHOUT, 'admission.day', /FL 12 is blank on an inpatient bill \(0111\)/],
    ['a nursing facility without one', { ...WITHOUT, typeOfBill: '0211' }, 'admission.day', /0211/],
  ],
})
