import { boxText } from '../../../domain/claim/box-text.ts'
import { fieldOf, type Place } from '../../../domain/claim/fields.ts'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import type { Result } from '../../../domain/kernel/result.ts'
import type { BoxSays } from '../../../domain/scrubber/sheet-check.ts'
import type { SheetChecked } from '../../../domain/x12/sheet-preview.ts'
import type { Said } from '../../sheets/form-value.ts'
import { boxAt, type Scrubbed, severityWords } from '../account/claim-says.ts'

/** A form as it was checked. */
export interface Checked {
  readonly sheet: Sheet
  readonly result: Result<SheetChecked>
}

const words = { ...severityWords, unread: { kind: 'wrong', word: 'Cannot be read' } } as const

/**
 * What the check said, and at the boxes that were left what can be said already, until they are changed. The same
 * sentence stands once.
 */
export function saidSoFar(
  checked: ReadonlyMap<string, readonly Said[]>,
  live: readonly BoxSays[],
  left: ReadonlySet<string>,
  hasChanged: (at: string) => boolean = () => false,
): ReadonlyMap<string, readonly Said[]> {
  const said = new Map(checked)
  for (const { at, severity, message } of live) {
    const before = said.get(at) ?? []
    if (left.has(at) && !hasChanged(at) && !before.some(({ says }) => says === message))
      said.set(at, [...before, { ...words[severity], says: message }])
  }
  return said
}

/** The same as the account's scrubbing, to be drawn by the same parts. */
export const scrubbedOf = (checked: Checked | undefined): Scrubbed | undefined =>
  checked && {
    sheet: checked.sheet,
    result: checked.result.ok ? { ok: true, value: checked.result.value.findings } : checked.result,
  }

/** A claim path, or a box as problems name it, as a place of the form. */
export function placeAt({ form }: Sheet, at: string): Place | undefined {
  const [box = '', line] = boxAt(form, at).split(' line ')
  const field = fieldOf(form, box)
  return field && { field, ...(line === undefined ? {} : { line: Number(line) }) }
}

/** What is typed at a place that a problem names. */
export function textAt(sheet: Sheet, at: string): string {
  const place = placeAt(sheet, at)
  return place ? boxText(sheet, place) : ''
}

/** One short sentence for those who listen. */
export function spoken(result: Result<SheetChecked>): string {
  if (!result.ok) return boxes(result.problems)
  const { findings, syntax } = result.value
  if (findings.length === 0 && syntax.accepted) return 'The form passes all three gates.'
  return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`
}

const boxes = (problems: readonly Problem[]): string =>
  `${problems.length} ${problems.length === 1 ? 'box' : 'boxes'} cannot be read yet.`
