import { fieldKinds } from '../../domain/claim/field-kinds.ts'
import { type PriorResult, paidBefore } from '../../domain/claim/prior.ts'
import type { Sheet } from '../../domain/claim/sheet.ts'
import { makeMoney, parseMoney } from '../../domain/kernel/money.ts'
import type { Mark, Writer } from './paper-grid.ts'

/**
 * Rows A, B and C of the UB-04, FL 50 to 65, in the order in which the payers pay: those that have decided, then the one
 * this bill goes to. A bill to the first payer has row A alone.
 */
export const payerRows =
  (writers: readonly Writer[]): Writer =>
  (sheet) => {
    const prior = sheet.attached?.prior ?? []
    const rows = [...prior.map((result) => rowOf(result, sheet)), ownRow(sheet)]
    return rows.flatMap((row, index) =>
      writers.flatMap((write) => write(row)).map((mark): Mark => ({ ...mark, row: mark.row + index })),
    )
  }

function rowOf({ payer, insured, paid, control }: PriorResult, { form, boxes }: Sheet): Sheet {
  const row = {
    FL50: payer.name,
    FL51: payer.id,
    FL52: boxes['FL52'],
    FL53: boxes['FL53'],
    FL54: makeMoney(paid),
    'FL58.last': insured.last,
    'FL58.first': insured.first,
    'FL58.middle': insured.middle,
    FL59: fieldKinds.relationship.write(insured.relationship, true),
    FL60: insured.id,
    FL61: insured.planName,
    FL62: insured.group,
    FL64: control,
  }
  const filled = Object.entries(row).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { form, boxes: Object.fromEntries(filled), lines: [] }
}

/** FL 54 of this payer's own row: what is left of the amount when the earlier payers' parts stand on theirs. */
function ownRow(sheet: Sheet): Sheet {
  const before = paidBefore(sheet.attached?.prior)
  const cents = parseMoney(sheet.boxes['FL54'] ?? '')
  if (before === 0 || cents === undefined) return sheet
  const rest = cents > before ? makeMoney(cents - before) : ''
  return { ...sheet, boxes: { ...sheet.boxes, FL54: rest } }
}
