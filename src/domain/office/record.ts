import type { Account } from './account.ts'
import type { Action } from './action.ts'
import type { Done } from './step.ts'

/** Codes come from the coding desk; handing in again replaces them for the claims that follow. */
export function doCode(account: Account, action: Extract<Action, { do: 'code' }>): Done {
  const { answer } = action
  if (!answer.nothingToCode && answer.diagnoses.every((line) => line.code.trim() === '')) {
    return {
      problems: [
        {
          at: 'diagnoses',
          message: 'There is no diagnosis yet. Code the note first, or mark it as nothing to code.',
        },
      ],
    }
  }
  const count = answer.diagnoses.length + answer.procedures.length
  return { account: { ...account, answer }, says: `Coded: ${count} ${count === 1 ? 'line' : 'lines'}.` }
}

/** Puts one value of the registration record right: the half of a fix that keeps the denial from coming back. */
export function doRegister(account: Account, action: Extract<Action, { do: 'register' }>): Done {
  const before = account.registration[action.at] ?? ''
  const value = action.value.trim()
  if (before === value)
    return { problems: [{ at: action.at, message: 'The record already says this; nothing was changed.' }] }
  const step = account.steps.length + 1
  return {
    account: {
      ...account,
      registration: { ...account.registration, [action.at]: value },
      corrected: { ...account.corrected, [action.at]: step },
    },
    says: `Registration record: ${action.at} changed from "${before}" to "${value}".`,
  }
}
