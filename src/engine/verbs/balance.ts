import { balance } from '../../domain/x12/balance.ts'
import { setsIn } from '../../domain/x12/sets-in.ts'
import { done, unreadable, type Verb } from '../verb.ts'

const noRemittance = {
  at: '',
  message: 'There is no remittance in this file: no transaction that begins with ST*835.',
}

export const balanceVerb: Verb = {
  name: 'balance',
  summary: '835 → balanced, or the differences by line, claim and transaction',
  help: `balance [file] → {"balanced": boolean, "transactions": number, "differences": [{"level": "line" | "claim" | "transaction", "at", "cents", "transaction", "control", "account", "position", "message"}]}
Every 835 of the file is added up. Line: charge − CAS = paid. Claim: lines − claim CAS = paid, the lines' charges = charge, PR = patient's share. Transaction: claims − PLB = BPR02.
"transaction" counts the 835s of the file from 1, "control" is its ST02, "at" a path in its payment (remits.0.lines.1), "position" the segment in the file, "message" the sentence. "cents" is what is missing there (negative: too much), 0 where an amount cannot be read.
Nothing of a file with a difference may be posted. Exit 1 when there is one.`,
  readsInput: true,
  run(input) {
    const found = setsIn(input)
    const transactions = found.sets.filter(({ st }) => st === '835').length
    if (transactions === 0) return unreadable(found.problems.length > 0 ? found.problems : [noRemittance])
    const { balanced, differences } = balance(found)
    return done({ balanced, transactions, differences }, !balanced)
  },
}
