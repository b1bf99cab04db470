import { addDays } from '../kernel/day.ts'
import { dollars } from '../kernel/money.ts'
import { balance } from '../ledger/balance.ts'
import type { Account } from './account.ts'
import type { Action } from './action.ts'
import { secondIsDue } from './second.ts'
import type { Desk, Done } from './step.ts'

/** Days a patient of this world takes to pay a correct statement. */
const PAYS_AFTER = 12

/** Bills the patient what the ledger says the patient owes: only after the insurance part is settled. */
export function doStatement(
  account: Account,
  _action: Extract<Action, { do: 'statement' }>,
  { line }: Desk,
): Done {
  const { insurance, patient } = balance(account.entries)
  const isDue = secondIsDue(account, line)
  if (patient <= 0 && !isDue)
    return {
      problems: [{ at: 'patient', message: 'The patient owes nothing, so there is nothing to bill.' }],
    }
  if (line.second && isDue) {
    return {
      problems: [
        {
          at: 'insurance',
          message: `${line.second.name} has not answered yet. The patient owes only what both payers leave: bill it or wait for it, and post its answer first.`,
        },
      ],
    }
  }
  if (insurance !== 0) {
    return {
      problems: [
        {
          at: 'insurance',
          message: `${dollars(insurance)} is still with the insurance. Settle that first: a patient is billed once, and for the right amount.`,
        },
      ],
    }
  }
  if (account.statements.some((each) => each.paidOn === undefined)) {
    return {
      problems: [{ at: 'patient', message: 'A statement is already on its way. Wait for the payment.' }],
    }
  }
  const number = `${line.chart.number}-${account.statements.length + 1}`
  const statement = { number, sentOn: account.day, cents: patient, dueOn: addDays(account.day, PAYS_AFTER) }
  return {
    account: { ...account, statements: [...account.statements, statement] },
    says: `Statement ${number} sent to the patient for ${dollars(patient)}.`,
  }
}
