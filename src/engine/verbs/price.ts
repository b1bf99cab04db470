import { lastDay } from '../../domain/claim/claim.ts'
import { price } from '../../domain/payer/price.ts'
import { shippedReference } from '../reference.ts'
import { done, unreadable, type Verb } from '../verb.ts'
import { readClaims } from './claim-input.ts'
import { payerNamed } from './payer-input.ts'
import { kindLines, notModelledText } from './rule-list.ts'

export const priceVerb: Verb = {
  name: 'price',
  summary: '837 or claim, and a payer → the price of each line with its formula',
  help: `price --payer=medicare-b [file]: one claim, a list, or an 837 → {"payer", "claims": [{"account", "whole"?: {"allowed", "steps"}, "lines": [{"line", "procedure", "charge", "allowed"?, "cannot"?, "steps": [{"kind", "says", "rule", "source", "inForce"}]}]}]}
"says" is the formula with its numbers; "source" an id of content/sources.json; "whole" the price of a claim that is priced as one. Coverage, coding rules and the patient's share are left out.
Exit 1 when something cannot be priced: outside the days of the rows nothing is guessed.

Prices and reductions, in the order in which they are applied:
${kindLines(10, 11)}

${notModelledText()}`,
  readsInput: true,
  options: ['--payer'],
  run(input, words) {
    const id = words.find((word) => word.startsWith('--payer='))?.slice('--payer='.length)
    if (!id) return { unreadable: 'Whose prices? Add --payer= and a folder of content/payers.' }
    const payer = payerNamed(id)
    if (!payer.ok) return unreadable(payer.problems)
    const claims = readClaims(input)
    if (!claims.ok) return unreadable(claims.problems)
    const priced = claims.value.map((claim) => ({
      account: claim.account,
      ...price(claim, payer.value, shippedReference(lastDay(claim))),
    }))
    const missing = priced.some(({ lines }) => lines.some((line) => line.cannot !== undefined))
    return done({ payer: id, claims: priced }, missing)
  },
}
