import { institutionalClaim, outpatientClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { principalMissing } from './principal-missing.ts'

table(principalMissing, {
  accept: [
    ['a principal diagnosis', institutionalClaim()],
    ['a CMS-1500', professionalClaim()],
  ],
  reject: [
    ['none', institutionalClaim({ principal: { code: '' } }), 'principal', /FL 67 is blank/],
    ['none on an outpatient bill', outpatientClaim({ principal: { code: '' } }), 'principal', /FL 67/],
  ],
})
