import type { Day } from '../kernel/day.ts'
import { stayCode } from './benefit-period.ts'
import type { Context } from './work.ts'

/** A finished stay in the payer’s history: its control number, hospital, first and last day. */
export interface Stay {
  readonly control: string
  readonly npi: string
  readonly from: Day
  readonly through: Day
}

/** The patient’s stays that this payer has decided, by the start of their type of bill (`011`), without this claim itself. */
export function staysOf({ file, member }: Context, bill: string): Stay[] {
  return file.history
    .filter((entry) => entry.memberId === member?.memberId && entry.procedure === stayCode(bill))
    .map(({ control, npi, day }) => {
      const days = file.history.filter((entry) => entry.control === control).map((entry) => entry.day)
      return { control, npi, from: days.sort()[0] ?? day, through: day }
    })
}
