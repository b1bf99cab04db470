import { set835 } from '../../domain/x12/835.ts'
import { balance } from '../../domain/x12/balance.ts'
import { done, unreadable, type Verb } from '../verb.ts'

export const balanceVerb: Verb = {
  name: 'balance',
  summary: '835 → balanced, or the differences by line, claim and transaction',
  help: 'balance [file] → {"balanced": boolean, "differences": [{"level": "line" | "claim" | "transaction", "at", "cents"}]}\nExit 1 when there is a difference.',
  readsInput: true,
  run(input) {
    const read = set835.read(input)
    if (!read.ok) return unreadable(read.problems)
    const { balanced, differences } = balance(input)
    return done({ balanced, differences }, !balanced)
  },
}
