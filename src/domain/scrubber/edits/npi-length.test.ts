import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { npiLength } from './npi-length.ts'

table(npiLength, {
  accept: [
    ['ten digits', professionalClaim()],
    [
      'a blank, which is another edit',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: '' } }),
    ],
  ],
  reject: [
    [
      'nine digits',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: '900001100' } }),
      'billing.npi',
      /Box 33a .*this has 9/,
    ],
    [
      'a letter among ten',
      institutionalClaim({ attending: { last: 'Brandt', first: 'Noor', npi: '90000110O1' } }),
      'attending.npi',
      /FL 76 gives the attending provider/,
    ],
    [
      'a line of its own',
      professionalClaim({ lines: [professionalLine(), professionalLine({ rendering: '9' })] }),
      'lines.1.rendering',
      /Box 24J on line 2.*has 1 character\./,
    ],
  ],
})
