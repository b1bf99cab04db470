import * as z from 'zod/mini'
import { ContentReader, readWorld } from '../../build/content.ts'
import { readPayerFolder } from '../../build/payers.ts'
import { Claim } from '../../domain/claim/claim.ts'
import { Day } from '../../domain/kernel/day.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { bad, good, type Result } from '../../domain/kernel/result.ts'
import { worldFile } from '../../domain/office/open.ts'
import { type Payer, PayerFile } from '../../domain/payer/payer.ts'
import { parseJson } from '../verb.ts'

const Input = z.strictObject({
  claim: Claim,
  payer: z.string(),
  receivedOn: Day,
  /** The day of the question, where there is one. */
  on: z.optional(Day),
  file: z.optional(PayerFile),
})

export interface PayerInput {
  readonly claim: Claim
  readonly payer: Payer
  readonly receivedOn: Day
  readonly on: Day | undefined
  readonly file: PayerFile
}

/** `{"claim", "payer", "receivedOn", "on"?, "file"?}`; without a file, the members and providers of content/world. */
export function readPayerInput(text: string): Result<PayerInput> {
  const json = parseJson(text)
  if (!json.ok) return bad(json.problems)
  const parsed = Input.safeParse(json.value)
  if (!parsed.success) return bad(problemsOf(parsed.error))
  const { claim, receivedOn, on } = parsed.data
  const payer = payerNamed(parsed.data.payer)
  if (!payer.ok) return payer
  const file = parsed.data.file ?? worldFile(readWorld(new ContentReader()), payer.value)
  return good({ claim, payer: payer.value, receivedOn, on, file })
}

/** A payer of content/payers by its folder. */
export function payerNamed(id: string): Result<Payer> {
  const reader = new ContentReader()
  const payer = readPayerFolder(reader, id)
  return payer ? good(payer) : bad(reader.problems)
}
