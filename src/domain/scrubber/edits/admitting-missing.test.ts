import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { admittingMissing } from './admitting-missing.ts'

const { admitting: _, ...WITHOUT } = institutionalClaim()

table(admittingMissing, {
  accept: [
    ['an admitting diagnosis', institutionalClaim()],
    ['an outpatient', outpatientClaim()],
  ],
  reject: [
    ['none', WITHOUT, 'admitting', /FL 69 is blank/],
    ['none in a nursing facility', { ...WITHOUT, typeOfBill: '0211' }, 'admitting', /FL 69/],
  ],
})
