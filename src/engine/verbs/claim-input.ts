import * as z from 'zod/mini'
import { Claim } from '../../domain/claim/claim.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { bad, good, type Result } from '../../domain/kernel/result.ts'
import { set837I } from '../../domain/x12/837i.ts'
import { set837P } from '../../domain/x12/837p.ts'
import { parseJson } from '../verb.ts'

/** Claims from the text of an 837P or 837I, or from JSON: one claim or a list. */
export function readClaims(text: string): Result<readonly Claim[]> {
  if (/^\uFEFF?\s*ISA/.test(text)) {
    const professional = set837P.read(text)
    if (professional.ok && professional.value.length > 0) return professional
    const institutional = set837I.read(text)
    return institutional.ok && institutional.value.length > 0
      ? institutional
      : professional.ok
        ? institutional
        : professional
  }
  const json = parseJson(text)
  if (!json.ok) return bad(json.problems)
  const list = Array.isArray(json.value) ? json.value : [json.value]
  const parsed = z.array(Claim).check(z.minLength(1)).safeParse(list)
  return parsed.success ? good(parsed.data) : bad(problemsOf(parsed.error))
}
