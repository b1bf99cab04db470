import * as z from 'zod/mini'
import { dollars } from '../../domain/kernel/money.ts'
import { eligibilityOf } from '../../domain/payer/eligibility.ts'
import { type ShareLine, sharesOf } from '../../domain/payer/estimate.ts'
import { feeOn } from '../../domain/payer/fee.ts'
import type { Payer } from '../../domain/payer/payer.ts'
import type { Remit } from '../../domain/payer/remit.ts'
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
        price: priceOn(draft, payer, code),
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
      says: sayings(payer, remit.steps ?? [], line, index + 1),
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

/** The payer's sentences about a line, each once; without insurance only the price matters. */
function sayings(payer: Payer, steps: NonNullable<Remit['steps']>, line: ShareLine, number: number): string {
  if (payer.kind === 'self-pay') {
    const times = line.units === 1 ? '' : `, ${line.units} units`
    return `Price for a patient without insurance${times}: ${dollars(line.patient)}.`
  }
  const said = [...new Set(steps.filter((step) => step.line === number).map((step) => step.says))]
  return said.filter((one) => !said.some((other) => other !== one && other.includes(one))).join(' ')
}

/** The row of the payer's price list for one unit at the place of the draft. */
function priceOn(draft: Draft, payer: Payer, code: string): number {
  const places = payer.rules.find((row) => row.rule === 'fee-schedule')?.params.facilityPlaces
  const place = Array.isArray(places) && places.includes(draft.place) ? 'facility' : 'nonfacility'
  const modifiers = draft.lines.find((line) => line.code === code)?.modifiers ?? []
  return feeOn(payer.fees, { code, modifiers, place }, draft.day)?.allowed ?? 0
}

function benefitsOf(draft: Draft, payer: Payer) {
  const { memberId } = memberOf(draft, payer)
  const found = eligibilityOf(payer, fileOf(draft, payer), memberId, draft.day)
  return (found?.benefits ?? []).map(({ label, says }) => ({ label, says }))
}
