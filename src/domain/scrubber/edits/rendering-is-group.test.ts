import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { renderingIsGroup } from './rendering-is-group.ts'

table(renderingIsGroup, {
  accept: [
    ['two numbers', professionalClaim()],
    [
      'a clinician who bills alone',
      professionalClaim({
        billing: { ...professionalClaim().billing, name: 'Lena Okafor', npi: NPI.rendering },
      }),
    ],
  ],
  reject: [
    [
      'the group in 24J',
      professionalClaim({ rendering: { last: 'Okafor', first: 'Lena', npi: NPI.group } }),
      'rendering.npi',
      /repeats the NPI of Aldenford/,
    ],
    [
      'the group in 33a is a person',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: NPI.rendering } }),
      'rendering.npi',
      /number of the person/,
    ],
  ],
})
