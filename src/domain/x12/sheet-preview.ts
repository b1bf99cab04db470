import type { Claim } from '../claim/claim.ts'
import { boxId, fieldsOf, type Place } from '../claim/fields.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import { type StandIns, sheetSoFar } from '../claim/sheet-so-far.ts'
import type { Reference } from '../codes/entry.ts'
import { good, type Result } from '../kernel/result.ts'
import type { Finding } from '../scrubber/edit.ts'
import { scrub } from '../scrubber/scrub.ts'
import { practiceDay } from '../scrubber/sheet-check.ts'
import { make837 } from './837.ts'
import type { Ack999 } from './ack999.ts'
import { claimsInFile, crossedAt, type Placed, type Spot } from './crosswalk.ts'
import type { Envelope } from './set.ts'
import { usual } from './tokenise.ts'
import { validate } from './validate.ts'

/** One element, or one component of it, with the boxes that fill it. */
export interface PreviewPart {
  readonly text: string
  /** A box that the claim cannot do without is still blank: `?` stands for it. */
  readonly isMissing: boolean
  readonly boxes: readonly string[]
}

export interface PreviewSegment {
  readonly position: number
  readonly loop: string
  readonly id: string
  readonly elements: readonly (readonly PreviewPart[])[]
  /** Boxes that travel in this segment, in the order of the form. */
  readonly boxes: readonly Place[]
}

/** The 837 of a form as it would be written now, without its envelope. */
export interface SheetPreview {
  readonly segments: readonly PreviewSegment[]
  /** By box, `24E line 2`: where it stands. A box without an entry does not travel in this claim. */
  readonly spots: ReadonlyMap<string, readonly Spot[]>
  /** Boxes still needed before the file can be written. */
  readonly missing: readonly Place[]
}

const DAY = '19010101'
const STAND_INS: StandIns = {
  day: '01/01/1901',
  money: '0',
  units: '0',
  relationship: 'self',
  text: 'MISSING',
}

/** The envelope of a claim that nobody sends. */
export const practiceEnvelope = (claim: Claim): Envelope => ({
  sender: 'CLEANCLAIM',
  receiver: claim.payer.id || 'PAYER',
  control: 1,
  day: practiceDay(claim),
  time: '0900',
})

/** Undefined where the form has boxes or lines that no form has. */
export function previewSheet(sheet: Sheet): SheetPreview | undefined {
  const so = sheetSoFar(sheet, STAND_INS)
  if (!so) return undefined
  const [placed = []] = claimsInFile(make837(so.claim, practiceEnvelope(so.claim)))
  const spots = new Map<string, readonly Spot[]>()
  const boxesAt = new Map<number, Place[]>()
  const missingAt = new Set<string>()
  for (const place of placesOf(so.sheet)) {
    const { path, spots: found } = crossedAt(so.sheet, place, placed)
    // A box that no claim carries has nothing to do with an element that happens to be empty.
    if (found.length === 0 || (path === undefined && found.every(({ value }) => value === ''))) continue
    spots.set(boxId(place), found)
    for (const position of new Set(found.map((spot) => spot.position)))
      boxesAt.set(position, [...(boxesAt.get(position) ?? []), place])
  }
  for (const place of so.missing) for (const spot of spots.get(boxId(place)) ?? []) missingAt.add(keyOf(spot))
  const segments = placed.map((one) => segmentOf(one, spots, boxesAt, missingAt))
  return { segments, spots, missing: so.missing }
}

function placesOf(sheet: Sheet): Place[] {
  const fields = fieldsOf(sheet.form)
  return [
    ...fields.filter(({ scope }) => scope === 'claim').map((field): Place => ({ field })),
    ...sheet.lines.flatMap((_, index) =>
      fields.filter(({ scope }) => scope === 'line').map((field): Place => ({ field, line: index + 1 })),
    ),
  ]
}

const keyOf = ({ position, element = 0, part = 0 }: Pick<Spot, 'position' | 'element' | 'part'>): string =>
  `${position}.${element}.${part}`

function segmentOf(
  { segment, loop, component }: Placed,
  spots: ReadonlyMap<string, readonly Spot[]>,
  boxesAt: ReadonlyMap<number, readonly Place[]>,
  missingAt: ReadonlySet<string>,
): PreviewSegment {
  const { position, id } = segment
  const here = boxesAt.get(position) ?? []
  const at = (element: number, part: number) => {
    const key = keyOf({ position, element, part })
    const boxes = here.map(boxId).filter((box) => spots.get(box)?.some((spot) => keyOf(spot) === key))
    return { boxes, isMissing: missingAt.has(key) }
  }
  const elements = segment.elements.map((raw, index): PreviewPart[] => {
    const whole = at(index + 1, 0)
    const texts = raw.split(component)
    const parts = texts.map((_, part) => at(index + 1, part + 1))
    if (parts.every(({ boxes }) => boxes.length === 0))
      return [{ ...whole, text: whole.isMissing ? masked(raw) : raw }]
    return texts.map((text, part) => {
      const { boxes = [], isMissing = false } = parts[part] ?? {}
      return { text: isMissing ? masked(text) : text, isMissing, boxes: [...whole.boxes, ...boxes] }
    })
  })
  return { position, loop, id, elements, boxes: here }
}

/** One day of two may be known already. */
const masked = (text: string): string =>
  text.includes(DAY) && text !== DAY ? text.replaceAll(DAY, '?') : '?'

/** The separators of the preview. */
export const { element: elementSeparator, component: componentSeparator } = usual

/** A finished form at the three gates: findings, the 999 of the clearinghouse, and the file itself. */
export interface SheetChecked {
  readonly findings: readonly Finding[]
  readonly syntax: Ack999
  readonly text: string
}

/** Problems of reading come alone: nothing is judged before the form can be read. */
export function checkSheet(sheet: Sheet, reference: Omit<Reference, 'today'>): Result<SheetChecked> {
  const read = readSheet(sheet)
  if (!read.ok) return read
  const claim = read.value
  const text = make837(claim, practiceEnvelope(claim))
  return good({
    findings: scrub(claim, { ...reference, today: practiceDay(claim) }),
    syntax: validate(text),
    text,
  })
}
