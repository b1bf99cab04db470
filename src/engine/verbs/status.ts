import { standing } from '../../domain/payer/standing.ts'
import { set277 } from '../../domain/x12/277.ts'
import { statusAnswer } from '../../domain/x12/status-answer.ts'
import { shippedReference } from '../reference.ts'
import { done, unreadable, type Verb } from '../verb.ts'
import { readPayerInput } from './payer-input.ts'

export const statusVerb: Verb = {
  name: 'status',
  summary: 'claim, payer, day → what became of it, and the 277',
  help: `{"claim": …, "payer": "blue-ppo", "receivedOn": "2026-09-10", "on": "2026-09-20", "file"?: …} → {"state", "says", "answer": the value of a 277, "edi277": "ISA*…"}
"state" is not-found (before it came), rejected (at the payer's door, so never received), pending or decided (with amounts, day and check). "on" is the day of the question.
Exit 1 when the claim is not there or was rejected: somebody has to do something.`,
  readsInput: true,
  run(input) {
    const read = readPayerInput(input)
    if (!read.ok) return unreadable(read.problems)
    const { claim, payer, receivedOn, on, file } = read.value
    if (on === undefined) return unreadable([{ at: 'on', message: 'The day of the question is missing.' }])
    const told = standing(claim, payer, file, receivedOn, on, shippedReference(receivedOn))
    const answer = statusAnswer(claim, payer, told, on)
    const edi277 = set277.make(answer, {
      sender: payer.payerId,
      receiver: 'CLEANCLAIM',
      control: 1,
      day: on,
      time: '0900',
    })
    const toReport = told.state === 'not-found' || told.state === 'rejected'
    return done({ state: told.state, says: told.says, answer, edi277 }, toReport)
  },
}
