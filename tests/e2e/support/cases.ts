import { shippedCodes } from '../../../src/build/book.ts'
import type { Case } from '../../../src/build/cases.ts'
import { ContentReader } from '../../../src/build/content.ts'
import { siteData } from '../../../src/build/site-data.ts'
import type { Codes } from '../../../src/domain/codes/entry.ts'
import { CodingAnswer } from '../../../src/domain/coding/answer.ts'
import { blankCoding, solveCoding } from '../../../src/domain/coding/solve.ts'
import type { Change } from '../../../src/domain/office/scenario.ts'
import { Walk } from '../../golden/walk.ts'

let book: Codes | undefined

/** A case by its number as the site shows it: `0417`. What the pages must come to is read from the content, never typed here. */
export function caseOf(number: string): Case {
  const found = siteData().cases.find(({ desk }) => desk.number === number)
  if (!found) throw new Error(`There is no case ${number}.`)
  return found
}

function codeBook(): Codes {
  book ??= shippedCodes(new ContentReader())
  return book
}

/** The same account worked in the domain, without a page: what each step must come to. */
export const walk = (one: Case): Walk => new Walk(one, codeBook())

/**
 * What a student types at the desk: the key's codes over the given lines, without evidence, with the changes of one of
 * the scenario's wrong paths.
 */
export function typedAnswer(one: Case, changes: readonly Change[] = []): CodingAnswer {
  const { prompt } = one.desk
  const key = structuredClone(solveCoding(prompt, one.key))
  const blank = blankCoding(prompt)
  for (const change of changes) if ('answer' in change) put(key, change.answer.split('.'), change.value)
  const { diagnoses, procedures, ...rest } = CodingAnswer.parse(key)
  const given = blank.diagnoses.length > 0
  return {
    ...rest,
    diagnoses: (given ? blank.diagnoses : diagnoses).map((line, at) => ({
      ...line,
      code: fill(line.code, one.key.diagnoses[at]?.code ?? ''),
      evidence: [],
    })),
    procedures: procedures.map((line, at) => ({ ...(blank.procedures[at] ?? line), evidence: [] })),
  }
}

/** `S61.51_A` with the key's character in the gap. */
const fill = (given: string, code: string): string =>
  [...given].map((character, at) => (character === '_' ? (code[at] ?? '') : character)).join('')

/** The changes of a wrong path, by its id in the scenario file. */
export function wrongPath(one: Case, id: string): Case['line']['scenario']['wrong'][number] {
  const path = one.line.scenario.wrong.find((each) => each.id === id)
  if (!path) throw new Error(`Case ${one.desk.number} has no wrong path "${id}".`)
  return path
}

function put(target: unknown, [name = '', ...rest]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>
  if (rest.length === 0) holder[name] = value
  else put(holder[name], rest, value)
}

/** What a wrong path types on the form, outside of its lines. */
export function boxChanges({ changes }: { readonly changes: readonly Change[] }): Record<string, string> {
  return Object.fromEntries(
    changes.flatMap((change) =>
      'box' in change && change.line === undefined ? [[change.box, change.value]] : [],
    ),
  )
}
