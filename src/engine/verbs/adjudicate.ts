import * as z from 'zod/mini'
import { ContentReader, readWorld } from '../../build/content.ts'
import { readPayerFolder } from '../../build/payers.ts'
import { Claim } from '../../domain/claim/claim.ts'
import { Day } from '../../domain/kernel/day.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { worldFile } from '../../domain/office/open.ts'
import { adjudicate } from '../../domain/payer/adjudicate.ts'
import { PayerFile } from '../../domain/payer/payer.ts'
import { set835 } from '../../domain/x12/835.ts'
import { paymentTotal } from '../../domain/x12/payment.ts'
import { shippedReference } from '../reference.ts'
import { done, parseJson, unreadable, type Verb } from '../verb.ts'

const Input = z.strictObject({
  claim: Claim,
  payer: z.string(),
  receivedOn: Day,
  file: z.optional(PayerFile),
})

export const adjudicateVerb: Verb = {
  name: 'adjudicate',
  summary: 'claim, payer, date → remittance and 835',
  help: '{"claim": …, "payer": "blue-ppo", "receivedOn": "2026-09-10", "file"?: …} → {"remit": …, "edi835": "ISA*…", "trace": [{"step", "line"?, "says", "rule"}]}\n"payer" is a folder of content/payers. "file" is what the payer has on file (shape: PayerFile); without it, the members and providers of content/world.',
  readsInput: true,
  run(input) {
    const json = parseJson(input)
    if (!json.ok) return unreadable(json.problems)
    const parsed = Input.safeParse(json.value)
    if (!parsed.success) return unreadable(problemsOf(parsed.error))
    const reader = new ContentReader()
    const payer = readPayerFolder(reader, parsed.data.payer)
    if (!payer) return unreadable(reader.problems)
    const { claim, receivedOn } = parsed.data
    const file = parsed.data.file ?? worldFile(readWorld(reader), payer)
    const { remit } = adjudicate(claim, payer, file, receivedOn, shippedReference(receivedOn))
    const { steps, ...rest } = remit
    const edi835 = set835.make(
      {
        payer: { id: payer.payerId, name: payer.name, address: payer.address, phone: payer.phone },
        payee: { npi: remit.provider.npi, name: remit.provider.name },
        method: remit.paid > 0 ? 'ACH' : 'NON',
        trace: remit.trace,
        paidOn: remit.paidOn,
        paid: paymentTotal([remit]),
        remits: [remit],
        adjustments: [],
      },
      { sender: payer.payerId, receiver: 'CLEANCLAIM', control: 1, day: remit.paidOn, time: '0900' },
    )
    return done({ remit: rest, edi835, trace: steps ?? [] })
  },
}
