import { boxText, withBoxText } from './box-text.ts'
import type { Claim } from './claim.ts'
import { fieldOf, type Place } from './fields.ts'
import { readSheet } from './read-sheet.ts'
import type { FieldKind, Sheet } from './sheet.ts'

/** What stands in for a box that a claim cannot do without, by how the box is read. */
export interface StandIns {
  readonly day: string
  readonly money: string
  readonly units: string
  readonly relationship: string
  readonly text: string
}

/** A claim from a form in work. `missing`: the boxes that a stand-in fills, and those whose text cannot be read. */
export interface SoFar {
  readonly claim: Claim
  /** The form with the stand-ins in place. */
  readonly sheet: Sheet
  readonly missing: readonly Place[]
}

const ROUNDS = 8

/**
 * Reads a form that is not finished: what cannot be read is left out, what may not be blank is stood in for, until the
 * rest is a claim. Undefined where even that is not possible (boxes the form does not have, too many lines).
 */
export function sheetSoFar(typed: Sheet, standIns: StandIns): SoFar | undefined {
  let sheet = typed
  const missing = new Map<string, Place>()
  for (let round = 0; round < ROUNDS; round++) {
    const read = readSheet(sheet)
    if (read.ok) return { claim: read.value, sheet, missing: [...missing.values()] }
    for (const { at } of read.problems) {
      const place = placeOf(sheet, at)
      if (!place) return undefined
      missing.set(at, place)
      sheet = withBoxText(
        sheet,
        place,
        boxText(sheet, place) === '' ? standIns[standInOf(place.field.as)] : '',
      )
    }
  }
  return undefined
}

const standInOf = (kind: FieldKind | undefined): keyof StandIns => KINDS[kind ?? 'text'] ?? 'text'
const KINDS: Partial<Record<FieldKind, keyof StandIns>> = {
  day: 'day',
  birth: 'day',
  money: 'money',
  units: 'units',
  relationship: 'relationship',
}

/** `24D line 2` as problems of reading name it. */
function placeOf({ form }: Sheet, at: string): Place | undefined {
  const [box = '', line] = at.split(' line ')
  const field = fieldOf(form, box)
  return field && { field, ...(line !== undefined && { line: Number(line) }) }
}
