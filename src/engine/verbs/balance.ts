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
  help: 'balance [file] → {"balanced": boolean, "differences": [{"level": "line" | "claim" | "transaction", "at", "cents"}]}\nExit 1 when there is a difference.',
  readsInput: true,
  run(input) {
    const { sets, problems } = setsIn(input)
    if (!sets.some(({ st }) => st === '835'))
      return unreadable(problems.length > 0 ? problems : [noRemittance])
    const { balanced, differences } = balance(input)
    return done({ balanced, differences }, !balanced)
  },
}
