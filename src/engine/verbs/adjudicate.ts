import { adjudicate } from '../../domain/payer/adjudicate.ts'
import { eob } from '../../domain/payer/eob.ts'
import { set835 } from '../../domain/x12/835.ts'
import { paymentTotal } from '../../domain/x12/payment.ts'
import { shippedReference } from '../reference.ts'
import { done, unreadable, type Verb } from '../verb.ts'
import { readPayerInput } from './payer-input.ts'
import { kindLines, notModelledText } from './rule-list.ts'

export const adjudicateVerb: Verb = {
  name: 'adjudicate',
  summary: 'claim, payer, date → remittance, 835 and EOB',
  help: `{"claim": …, "payer": "blue-ppo", "receivedOn": "2026-09-10", "file"?: …} → {"remit": …, "edi835": "ISA*…", "eob": …, "trace": [{"step", "line"?, "says", "rule"}]}
"payer" is a folder of content/payers. "file" is what the payer has on file (shape: PayerFile); without it, the members and providers of content/world.
"edi835" carries interest and take-backs as PLB. Exit 2 for input that cannot be read; a denial is an answer, exit 0.

Rules, in the order in which they are applied; a payer's own rows of content/payers say which it has, with days and sources:
${kindLines(4, 15)}

${notModelledText()}`,
  readsInput: true,
  run(input) {
    const read = readPayerInput(input)
    if (!read.ok) return unreadable(read.problems)
    const { claim, payer, receivedOn, file } = read.value
    const { remit } = adjudicate(claim, payer, file, receivedOn, shippedReference(receivedOn))
    const { steps, ...rest } = remit
    const adjustments = remit.outside ?? []
    const paid = paymentTotal([remit], adjustments)
    const edi835 = set835.make(
      {
        payer: { id: payer.payerId, name: payer.name, address: payer.address, phone: payer.phone },
        payee: { npi: remit.provider.npi, name: remit.provider.name },
        method: paid > 0 ? 'ACH' : 'NON',
        trace: remit.trace,
        paidOn: remit.paidOn,
        paid,
        remits: [remit],
        adjustments: [...adjustments],
      },
      { sender: payer.payerId, receiver: 'CLEANCLAIM', control: 1, day: remit.paidOn, time: '0900' },
    )
    return done({ remit: rest, edi835, eob: eob(remit), trace: steps ?? [] })
  },
}
