import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { modifierOtherForm } from './modifier-other-form.ts'

table(modifierOtherForm, {
  accept: [
    ['a stopped procedure', professionalClaim({ lines: [professionalLine({ modifiers: ['53'] })] })],
    [
      'a procedure stopped after anesthesia',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['74'] })] }),
    ],
    [
      'a professional fee of a facility',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0960', modifiers: ['26'] })] }),
    ],
  ],
  reject: [
    [
      '73 on a CMS-1500',
      professionalClaim({ lines: [professionalLine({ modifiers: ['73'] })] }),
      'lines.0.modifiers.0',
      /only facilities report. Use 53/,
    ],
    [
      '26 on a UB-04',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['LT', '26'] })] }),
      'lines.0.modifiers.1',
      /only professionals report/,
    ],
    [
      '62 on a UB-04',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['62'] })] }),
      'lines.0.modifiers.0',
      /62/,
    ],
  ],
})
