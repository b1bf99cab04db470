import { boxId, type Place } from '../../domain/claim/fields.ts'
import type { Field, Sheet } from '../../domain/claim/sheet.ts'
import type { ListedCode, ListName } from '../../domain/codes/entry.ts'
import type { StatusKind } from '../kit/Status.tsx'

/** What is said at one box: its status in one word, and the sentence. */
export interface Said {
  readonly kind: StatusKind
  readonly word: string
  readonly says: string
}

/** Everything a form and its parts are drawn from. */
export interface FormProps {
  /** Unique on the page; boxes are `<id>-<box>`. */
  readonly id: string
  readonly sheet: Sheet
  /** Left out where the form is only shown. */
  readonly onBox?: ((box: string, value: string, line?: number) => void) | undefined
  /** By box as problems name it: `21C`, `24D line 2`. */
  readonly said: ReadonlyMap<string, readonly Said[]>
  /** Small lists with the words of their codes: offered where a box is filled from one. */
  readonly lists?: Partial<Record<ListName, readonly ListedCode[]>> | undefined
  /** Where the value of a box comes from, as a sentence, where a record fills it. */
  readonly originOf?: ((place: Place) => string | undefined) | undefined
  /** The box that has the focus now. */
  readonly onPlace?: ((place: Place) => void) | undefined
  /** A box was left. */
  readonly onLeave?: ((place: Place) => void) | undefined
}

/** The element of a box, to send the focus there. */
export const elementId = (form: string, place: Place): string =>
  `${form}-${boxId(place).replaceAll(/[ .]/g, '-')}`

export const textIn = ({ sheet }: FormProps, { field, line }: Place): string =>
  (line === undefined ? sheet.boxes[field.box] : sheet.lines[line - 1]?.[field.box]) ?? ''

export const saidAt = ({ said }: FormProps, place: Place): readonly Said[] => said.get(boxId(place)) ?? []

/** Printed as boxes to cross: short lists where nothing else can stand. */
export const isCrossed = ({ as, options, box }: Field): boolean =>
  options !== undefined &&
  options.length <= 4 &&
  (as === 'yes-no' || as === 'relationship' || as === 'assignment' || CROSSED.includes(box)) &&
  !box.startsWith('FL')

const CROSSED: readonly string[] = ['3.sex', '11a.sex', '25.kind']

/** A copy of a sheet with one box changed; lines are made as far as they are needed. */
export function withBox(sheet: Sheet, box: string, value: string, line?: number): Sheet {
  if (line === undefined) return { ...sheet, boxes: { ...sheet.boxes, [box]: value } }
  const lines = Array.from(
    { length: Math.max(sheet.lines.length, line) },
    (_, index) => sheet.lines[index] ?? {},
  )
  return { ...sheet, lines: lines.map((row, index) => (index === line - 1 ? { ...row, [box]: value } : row)) }
}
