import * as z from 'zod/mini'
import { type NoticeFacts, noticeFor } from '../../domain/payer/advance-notice.ts'
import type { Payer } from '../../domain/payer/payer.ts'
import type { Remit } from '../../domain/payer/remit.ts'
import { fitsScope, Scope } from '../../domain/payer/scope.ts'
import type { ContentReader } from '../content.ts'
import type { Expander } from '../expand.ts'
import { readPayerFolder } from '../payers.ts'
import { type Draft, decideDraft, readDraft } from './draft.ts'
import { readNoticeTerms } from './rows.ts'
import { frontShelf, inForceOn } from './shelf.ts'

const Authored = z.looseObject({ payer: z.string(), day: z.string(), code: z.string() })
const AuthoredKey = z.looseObject({
  draft: z.unknown(),
  emergency: z.optional(z.boolean()),
  excluded: z.optional(z.boolean()),
})

const ways: readonly (readonly string[])[] = [[], ['GA'], ['GX', 'GY'], ['GY'], ['GZ']]

/** The payer's policies about the service, and what it answers to the draft with each choice of modifiers. */
export const advanceNoticeExpander: Expander = {
  prompt(reader, authored) {
    const read = Authored.safeParse(authored)
    const payer = read.success ? readPayerFolder(reader, read.data.payer) : undefined
    if (!read.success || !payer) return authored
    const { payer: _, code, ...rest } = read.data
    const shelf = frontShelf(reader)
    return {
      ...rest,
      payer: { id: payer.id, name: payer.name, kind: payer.kind },
      service: { code, label: shelf.procedures[code]?.label ?? code, charge: shelf.charges.get(code) ?? 0 },
      policies: policiesOn(reader, payer, code, rest.day),
      terms: inForceOn(readNoticeTerms(reader), rest.day)[0],
    }
  },
  key(reader, authored, prompt, at) {
    const read = AuthoredKey.safeParse(authored)
    const payer = readPayerFolder(reader, (prompt.payer as { id: string }).id)
    const draft = read.success ? readDraft(reader, read.data.draft, at) : undefined
    if (!read.success || !payer || !draft) return authored
    const { draft: _, emergency, excluded, ...rest } = read.data
    const plain = decideDraft(reader, draft, payer)
    const expected = denialOf(plain)
    const facts: NoticeFacts = {
      plan: payer.kind,
      day: draft.day,
      emergency: emergency ?? false,
      excluded: excluded ?? false,
      ...(expected ? { expected: expected.reason } : {}),
    }
    const medicare = noticeFor(facts).need !== 'determination'
    const outcomes = Object.fromEntries(
      ways
        .filter((modifiers) => medicare || modifiers.length === 0)
        // Rules know no exclusion by themselves: it is the modifier that tells them.
        .filter((modifiers) => !excluded || modifiers.includes('GY'))
        .map((modifiers) => [modifiers.join(' ') || 'none', outcomeOf(reader, draft, payer, modifiers)]),
    )
    return { ...rest, facts, outcomes }
  },
}

/** The adjustment that took everything; undefined when the line is paid or only shared. */
const denialOf = ({ lines }: Remit) =>
  lines[0]?.allowed === 0
    ? lines[0].adjustments.find((entry) => !['45', '253'].includes(entry.reason))
    : undefined

function outcomeOf(reader: ContentReader, draft: Draft, payer: Payer, modifiers: readonly string[]) {
  const [line, ...others] = draft.lines
  const marked = line ? [{ ...line, modifiers: [...line.modifiers, ...modifiers] }, ...others] : []
  const denial = denialOf(decideDraft(reader, { ...draft, lines: marked }, payer))
  return denial
    ? { result: `${denial.group}-${denial.reason}`, says: denial.because.says }
    : { result: 'paid', says: `${payer.name} pays its part; the patient has the usual share.` }
}

/** Rows of the payer that speak of coverage of this code on this day, as a person would read them. */
function policiesOn(reader: ContentReader, payer: Payer, code: string, day: string): string[] {
  const facts = frontShelf(reader).procedures[code]
  const service = { procedure: code, family: facts?.family ?? '', modifiers: [], place: undefined }
  return inForceOn(payer.rules, day).flatMap((row) => {
    const scope = Scope.safeParse(row.params.scope ?? {})
    if (!scope.success || !fitsScope(service, { ...scope.data, places: undefined })) return []
    if (row.rule === 'coverage-by-diagnosis')
      return [
        `${row.params.policy}: covered with ${(row.params.diagnoses as string[]).join(', ')} and what is below them; with no other diagnosis.`,
      ]
    if (row.rule === 'frequency-limit') {
      const window = row.params.days === undefined ? 'in a calendar year' : `in ${row.params.days} days`
      return [`Frequency: ${row.params.units} of this service ${window}.`]
    }
    return []
  })
}
