import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { homeHealthPrimaryVague } from './home-health-primary-vague.ts'

const homeHealth = (code: string) => institutionalClaim({ typeOfBill: '0329', principal: { code } })

table(homeHealthPrimaryVague, {
  accept: [
    ['a wound as the reason for care', homeHealth('E11621')],
    ['weakness on a hospital bill', institutionalClaim({ principal: { code: 'M6281' } })],
  ],
  reject: [
    ['weakness', homeHealth('M6281'), 'principal.code', /M62.81/],
    ['unsteady walking, with its dot', homeHealth('R26.89'), 'principal.code', /R26.89/],
  ],
})
