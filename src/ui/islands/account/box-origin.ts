import { pathOf } from '../../../domain/claim/fields.ts'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import type { Origin } from '../../../domain/office/account.ts'
import type { To } from '../../../domain/office/action.ts'
import { originsOf, sheetNow } from '../../../domain/office/send.ts'
import type { FormProps } from '../../sheets/form-value.ts'
import type { OpenOffice } from './desk.ts'

const words: Readonly<Record<Origin, string>> = {
  registration: 'It comes from the registration record.',
  coding: 'It comes from the coding.',
  'provider-file': 'It comes from the provider file.',
  encounter: 'It comes from the encounter.',
  'charge-master': 'It comes from the charge master.',
  student: 'You typed it here; the record behind it still says something else.',
}

/** Where the value of a box comes from, as a sentence; nothing for a box that no record fills. */
export function originIn({ account, desk }: OpenOffice, sheet: Sheet, to: To): FormProps['originOf'] {
  let origin: ReturnType<typeof originsOf> | undefined
  return ({ field, line }) => {
    origin ??= originsOf(sheet, sheetNow(account, desk.line, to))
    const path = pathOf(sheet.form, field.box, line)
    const found = path === undefined ? undefined : origin[path]
    return found && words[found]
  }
}
