import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { attachmentIncomplete } from './attachment-incomplete.ts'

table(attachmentIncomplete, {
  accept: [
    ['no papers', professionalClaim()],
    [
      'an operative report by mail',
      institutionalClaim({ attachment: { kind: 'OB', by: 'BM', control: 'ATT-7' } }),
    ],
  ],
  reject: [
    [
      'no kind',
      professionalClaim({ attachment: { kind: '', by: 'BM', control: 'ATT-7' } }),
      'attachment.kind',
      /report type/,
    ],
    [
      'a pigeon',
      professionalClaim({ attachment: { kind: 'OZ', by: 'PG', control: 'ATT-7' } }),
      'attachment.by',
      /comes by PG/,
    ],
  ],
})
