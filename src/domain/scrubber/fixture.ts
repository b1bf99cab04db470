import { describe, expect, test } from 'vitest'
import { Claim } from '../claim/claim.ts'
import {
  CodeEntry,
  emptyReference,
  type ListedCode,
  type ListName,
  type Pair,
  ProcedureFacts,
  type Reference,
} from '../codes/entry.ts'
import { holds } from '../kernel/span.ts'
import type { Edit } from './edit.ts'

/** The books of the tests: a few invented facts about a few codes, as far as an edit needs them. */

const always = { from: '2015-10-01' }

export const diagnosis = (code: string, over: Partial<CodeEntry> = {}): CodeEntry =>
  CodeEntry.parse({ system: 'icd10cm', code, title: 'A title', billable: true, inForce: always, ...over })

export const procedure = (code: string, over: Partial<ProcedureFacts> = {}): ProcedureFacts =>
  ProcedureFacts.parse({ code, label: 'A label', family: 'plain', inForce: always, ...over })

interface Books {
  readonly today?: string
  readonly diagnoses?: readonly CodeEntry[]
  readonly procedures?: readonly ProcedureFacts[]
  readonly pairs?: readonly Pair[]
  readonly lists?: Partial<Record<ListName, readonly string[]>>
}

/** A Reference with just these rows; nothing else is known. */
export function books({
  today = '2026-06-01',
  diagnoses = [],
  procedures = [],
  pairs = [],
  lists = {},
}: Books = {}): Reference {
  const codes: Record<string, CodeEntry[]> = {}
  for (const entry of diagnoses)
    codes[entry.code.replaceAll('.', '')] = [...(codes[entry.code.replaceAll('.', '')] ?? []), entry]
  const named = Object.entries(lists).map(([name, values]): [string, ListedCode[]] => [
    name,
    values.map((code) => ({ code, label: `Label of ${code}`, inForce: always })),
  ])
  return {
    ...emptyReference(today),
    codes,
    procedures: Object.fromEntries(procedures.map((facts) => [facts.code, facts])),
    pairs: [...pairs],
    lists: Object.fromEntries(named),
  }
}

type Accepted = readonly [name: string, claim: Claim, reference?: Reference]
type Rejected = readonly [
  name: string,
  claim: Claim,
  at: string | readonly string[],
  words: RegExp,
  reference?: Reference,
]

/** The table of an edit: claims it is silent about, and claims it finds fault with, where and in which words. */
export function table(
  edit: Edit,
  rows: { readonly accept: readonly Accepted[]; readonly reject: readonly Rejected[] },
): void {
  describe(edit.id, () => {
    test('has at least two rows a side', () => {
      expect(Math.min(rows.accept.length, rows.reject.length)).toBeGreaterThan(1)
    })
    for (const [name, claim, reference = books()] of rows.accept) {
      test(`accepts ${name}`, () => {
        expect(edit.check(Claim.parse(claim), reference)).toEqual([])
      })
    }
    for (const [name, claim, at, words, reference = books()] of rows.reject) {
      test(`rejects ${name}`, () => {
        const faults = edit.check(Claim.parse(claim), reference)
        expect(faults.map((fault) => fault.at)).toEqual(typeof at === 'string' ? [at] : at)
        expect(faults[0]?.message).toMatch(words)
        expect(holds(edit.inForce, reference.today)).toBe(true)
        for (const { message } of faults) expect(message, 'a whole sentence').toMatch(/^[A-Z"][\s\S]*[.?]$/)
      })
    }
  })
}
