import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { therapyAssistantConflict } from './therapy-assistant-conflict.ts'

table(therapyAssistantConflict, {
  accept: [
    ['physical', professionalClaim({ lines: [professionalLine({ modifiers: ['GP', 'CQ'] })] })],
    ['none', professionalClaim()],
  ],
  reject: [
    [
      'CQ with GO',
      professionalClaim({ lines: [professionalLine({ modifiers: ['GO', 'CQ'] })] }),
      'lines.0.modifiers',
      /without GP/,
    ],
    [
      'CO alone',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['CO'] })] }),
      'lines.0.modifiers',
      /without GO/,
    ],
  ],
})
