import type * as z from 'zod/mini'
import {
  firstDay,
  type InstitutionalClaim,
  lastDay,
  type ProfessionalClaim,
} from '../../domain/claim/claim.ts'
import { makeSheet } from '../../domain/claim/make-sheet.ts'
import { addDays } from '../../domain/kernel/day.ts'
import { problemsOf } from '../../domain/kernel/problem.ts'
import { bad, good, type Result } from '../../domain/kernel/result.ts'
import { set270 } from '../../domain/x12/270.ts'
import { set271 } from '../../domain/x12/271.ts'
import { set276 } from '../../domain/x12/276.ts'
import { set277 } from '../../domain/x12/277.ts'
import { set835 } from '../../domain/x12/835.ts'
import { set837I } from '../../domain/x12/837i.ts'
import { set837P } from '../../domain/x12/837p.ts'
import { EligibilityAnswer, EligibilityInquiry } from '../../domain/x12/eligibility.ts'
import { Payment } from '../../domain/x12/payment.ts'
import type { Envelope, TransactionSet } from '../../domain/x12/set.ts'
import { StatusAnswer, StatusInquiry } from '../../domain/x12/status.ts'
import { EnvelopeAnswer, setTA1 } from '../../domain/x12/ta1.ts'
import { done, parseJson, unreadable, type Verb } from '../verb.ts'
import { readClaims } from './claim-input.ts'

export const makeVerb: Verb = {
  name: 'make',
  summary: 'claim → 837; a value of another set → its X12',
  help: 'make [file]: one claim or a list, all of one form (shape: src/domain/claim/claim.ts) → {"set": "837P" or "837I", "edi": "ISA*…", "sheets": [the same claims as boxes of the paper form]}\n{"set": "270", "value": …} as `read` prints it → {"set": "270", "edi": "ISA*…"}; sets 270, 271, 276, 277, 835, TA1.',
  readsInput: true,
  run(input) {
    const other = makeOther(input)
    if (other) return other.ok ? done(other.value) : unreadable(other.problems)
    const claims = readClaims(input)
    if (!claims.ok) return unreadable(claims.problems)
    const [first] = claims.value
    if (!first) return { unreadable: 'There is no claim in the input.' }
    const professional = claims.value.filter(
      (claim): claim is ProfessionalClaim => claim.form === 'professional',
    )
    const institutional = claims.value.filter(
      (claim): claim is InstitutionalClaim => claim.form === 'institutional',
    )
    if (professional.length > 0 && institutional.length > 0)
      return { unreadable: 'One file carries one form: send professional and institutional claims apart.' }
    const envelope = {
      sender: 'CLEANCLAIM',
      receiver: first.payer.id || 'PAYER',
      control: 1,
      day: addDays(lastDay(first) || firstDay(first), 1),
      time: '0900',
    }
    const sheets = claims.value.map(makeSheet)
    return professional.length > 0
      ? done({ set: '837P', edi: set837P.make(professional, envelope), sheets })
      : done({ set: '837I', edi: set837I.make(institutional, envelope), sheets })
  },
}

/** A value as `read` prints it → its text, judged by its schema first. */
const maker =
  <T>(set: TransactionSet<T>, schema: z.ZodMiniType<T>) =>
  (value: unknown): Result<string> => {
    const parsed = schema.safeParse(value)
    return parsed.success ? good(set.make(parsed.data, plain)) : bad(problemsOf(parsed.error))
  }

const makers: Readonly<Record<string, (value: unknown) => Result<string>>> = {
  '270': maker(set270, EligibilityInquiry),
  '271': maker(set271, EligibilityAnswer),
  '276': maker(set276, StatusInquiry),
  '277': maker(set277, StatusAnswer),
  '835': maker(set835, Payment),
  TA1: maker(setTA1, EnvelopeAnswer),
}

/** The command line has no clock, so an envelope without a claim is always of one day. */
const plain: Envelope = {
  sender: 'CLEANCLAIM',
  receiver: 'PAYER',
  control: 1,
  day: '2026-01-02',
  time: '0900',
}

/** Undefined when the input is no `{set, value}`: then it is a claim. */
function makeOther(input: string): Result<{ readonly set: string; readonly edi: string }> | undefined {
  const json = parseJson(input)
  if (!json.ok || typeof json.value !== 'object' || json.value === null || !('set' in json.value))
    return undefined
  const { set, value } = json.value as { readonly set: unknown; readonly value?: unknown }
  const make = makers[String(set)]
  if (!make)
    return bad([
      {
        at: 'set',
        message: `There is no maker for "${String(set)}". Sets: ${Object.keys(makers).join(', ')}; a claim is given as it is.`,
      },
    ])
  const text = make(value)
  return text.ok ? good({ set: String(set), edi: text.value }) : text
}
