import * as z from 'zod/mini'
import { eligibilityOf } from '../../domain/payer/eligibility.ts'
import { sharesOf } from '../../domain/payer/estimate.ts'
import type { Payer } from '../../domain/payer/payer.ts'
import type { ContentReader } from '../content.ts'
import type { Expander } from '../expand.ts'
import { readPayerFolder } from '../payers.ts'
import { type Draft, decideDraft, fileOf, memberOf, readDraft } from './draft.ts'
import { readEstimateTerms, readHolidays } from './rows.ts'
import { frontShelf, inForceOn } from './shelf.ts'

const Authored = z.looseObject({
  payer: z.string(),
  today: z.string(),
  codes: z.array(z.string()),
  draft: z.unknown(),
})
const AuthoredKey = z.looseObject({
  /** Amounts that other providers gave in writing. */
  others: z.optional(z.array(z.strictObject({ code: z.string(), cents: z.int(), says: z.string() }))),
})

/** Prices and benefits of the prompt, and the lines of the key, from the payer's own rules on the draft claim. */
export const estimateExpander: Expander = {
  prompt(reader, authored, at) {
    const read = Authored.safeParse(authored)
    const payer = read.success ? readPayerFolder(reader, read.data.payer) : undefined
    const draft = read.success ? readDraft(reader, read.data.draft, at) : undefined
    if (!read.success || !payer || !draft) return authored
    const { payer: _, codes, draft: __, ...rest } = read.data
    const shelf = frontShelf(reader)
    return {
      ...rest,
      prices: codes.map((code) => ({
        code,
        label: shelf.procedures[code]?.label ?? code,
        charge: shelf.charges.get(code) ?? 0,
        price: allowedFor(reader, draft, payer, code),
      })),
      benefits: payer.kind === 'self-pay' ? [] : benefitsOf(draft, payer),
      ...(payer.kind === 'self-pay'
        ? { terms: inForceOn(readEstimateTerms(reader), rest.today)[0], holidays: readHolidays(reader) }
        : {}),
    }
  },
  key(reader, authored, prompt) {
    const path = `exercises/${prompt.id}/prompt.json`
    const asked = reader.json(path, Authored)
    const payer = asked && readPayerFolder(reader, asked.payer)
    const draft = asked && readDraft(reader, asked.draft, path)
    const read = AuthoredKey.safeParse(authored)
    if (!payer || !draft || !read.success) return authored
    const { others = [], ...rest } = read.data
    const remit = decideDraft(reader, draft, payer)
    const lines = sharesOf(remit).map((line, index) => ({
      ...line,
      says: sayings(remit.steps ?? [], index + 1),
    }))
    const given = others.map(({ code, cents, says }) => ({
      code,
      units: 1,
      allowed: cents,
      copay: 0,
      deductible: 0,
      coinsurance: 0,
      patient: cents,
      says,
    }))
    return { ...rest, lines: [...lines, ...given] }
  },
}

const sayings = (steps: readonly { line?: number | undefined; says: string }[], line: number): string =>
  [...new Set(steps.filter((step) => step.line === line).map((step) => step.says))].join(' ')

/** What the payer allows for one unit by itself. */
function allowedFor(reader: ContentReader, draft: Draft, payer: Payer, code: string): number {
  const own = draft.lines.find((line) => line.code === code)
  const lines = [{ code, units: 1, modifiers: own?.modifiers ?? [], pointers: [1] }]
  return decideDraft(reader, { ...draft, lines }, payer).lines[0]?.allowed ?? 0
}

function benefitsOf(draft: Draft, payer: Payer) {
  const { memberId } = memberOf(draft, payer)
  const found = eligibilityOf(payer, fileOf(draft, payer), memberId, draft.day)
  return (found?.benefits ?? []).map(({ label, says }) => ({ label, says }))
}
