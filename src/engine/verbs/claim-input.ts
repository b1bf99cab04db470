import * as z from 'zod/mini'
import { Claim } from '../../domain/claim/claim.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { bad, good, type Result } from '../../domain/kernel/result.ts'
import { readAny } from '../../domain/x12/sets.ts'
import { parseJson } from '../verb.ts'

/** Claims from the text of an 837P or 837I, or from JSON: one claim or a list. */
export function readClaims(text: string): Result<readonly Claim[]> {
  if (/^\uFEFF?\s*ISA/.test(text)) {
    const read = readAny(text)
    if (!read.ok) return read
    const { id, value } = read.value
    const claims = z.array(Claim).safeParse(value)
    return claims.success && claims.data.length > 0
      ? good(claims.data)
      : bad([{ at: '', message: `This file is a ${id} and holds no claim; an 837P or 837I is wanted.` }])
  }
  const json = parseJson(text)
  if (!json.ok) return bad(json.problems)
  const list = Array.isArray(json.value) ? json.value : [json.value]
  const parsed = z.array(Claim).check(z.minLength(1)).safeParse(list)
  return parsed.success ? good(parsed.data) : bad(problemsOf(parsed.error))
}
