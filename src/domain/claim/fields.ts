import { onceForText } from '../kernel/memo.ts'
import type { Claim } from './claim.ts'
import { institutionalFields } from './fields-institutional.ts'
import { professionalFields } from './fields-professional.ts'
import type { Field } from './sheet.ts'

export type Form = Claim['form']

/** A box on the form; `line` counts from 1 and is absent for boxes outside the service lines. */
export interface Place {
  readonly field: Field
  readonly line?: number
}

const FIELDS: Readonly<Record<Form, readonly Field[]>> = {
  professional: professionalFields,
  institutional: institutionalFields,
}

/** Service lines that fit on one form: six on the CMS-1500, 22 on the UB-04 (line 23 is the total). */
export const LINES_ON: Readonly<Record<Form, number>> = { professional: 6, institutional: 22 }

/** Paths that share a box with another one. */
const ALIASES: Readonly<Record<Form, Readonly<Record<string, string>>>> = {
  professional: { 'rendering.npi': 'lines.0.rendering', subscriber: 'subscriber.id', lines: 'lines.0' },
  institutional: { frequency: 'typeOfBill', trial: 'values', subscriber: 'subscriber.id', lines: 'lines.0' },
}

/** Boxes without a path of their own that nevertheless belong to one. */
const PATHS: Readonly<Record<Form, Readonly<Record<string, string>>>> = {
  professional: { '11d': 'otherPlan', '24J.taxonomy': 'rendering.taxonomy' },
  institutional: {},
}

/** All boxes of a form in the order of the form. */
export const fieldsOf = (form: Form): readonly Field[] => FIELDS[form]

const byBox: Readonly<Record<Form, ReadonlyMap<string, Field>>> = {
  professional: new Map(professionalFields.map((field) => [field.box, field])),
  institutional: new Map(institutionalFields.map((field) => [field.box, field])),
}

const byPath: Readonly<Record<Form, ReadonlyMap<string, Field>>> = {
  professional: pathsOf(professionalFields),
  institutional: pathsOf(institutionalFields),
}

/** The first field of a path wins, so that `principal` finds FL 67 and not its POA. */
function pathsOf(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>()
  for (const field of fields) {
    if (!field.at) continue
    const parts = field.at.split('.')
    for (let length = parts.length; length > 0; length--) {
      const key = `${field.scope}:${parts.slice(0, length).join('.')}`
      if (!found.has(key)) found.set(key, field)
    }
  }
  return found
}

export const fieldOf = (form: Form, box: string): Field | undefined => byBox[form].get(box)

/**
 * The box a claim path stands in: `lines.0.pointers` → 24E on line 1, `diagnoses.2` → 21C. A path below or above a box
 * finds the nearest one (`lines.1.pointers.0`, `principal`).
 */
export const fieldAt = (form: Form, at: string): Place | undefined => placeByPath[form](at)

/** Claims have few paths, and are asked about the same ones again and again. */
const placeByPath: Readonly<Record<Form, (at: string) => Place | undefined>> = {
  professional: onceForText((at) => findPlace('professional', at)),
  institutional: onceForText((at) => findPlace('institutional', at)),
}

function findPlace(form: Form, at: string): Place | undefined {
  const path = ALIASES[form][at] ?? at
  if (at === 'rendering.taxonomy' && form === 'professional')
    return placeOnLine(fieldOf(form, '24J.taxonomy'), 1)
  const match = /^lines\.(\d+)(?:\.(.+))?$/.exec(path)
  if (match) return placeOnLine(nearest(form, 'line', match[2] ?? firstLinePath(form)), Number(match[1]) + 1)
  const field = nearest(form, 'claim', path)
  return field && { field }
}

/** The box that holds exactly this path; undefined when the form has none, where `fieldAt` would name a neighbour. */
export function exactPlace(form: Form, at: string): Place | undefined {
  const place = fieldAt(form, at)
  return place && pathOf(form, place.field.box, place.line) === at ? place : undefined
}

const firstLinePath = (form: Form): string => FIELDS[form].find((field) => field.scope === 'line')?.at ?? ''

const placeOnLine = (field: Field | undefined, line: number): Place | undefined => field && { field, line }

function nearest(form: Form, scope: Field['scope'], path: string): Field | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const field = byPath[form].get(`${scope}:${parts.slice(0, length).join('.')}`)
    if (field) return field
  }
  return undefined
}

/** The claim path a box fills, `undefined` when the claim does not carry it. `line` counts from 1. */
export function pathOf(form: Form, box: string, line?: number): string | undefined {
  const field = fieldOf(form, box)
  if (!field) return undefined
  const path = PATHS[form][box] ?? field.at
  if (!path) return undefined
  if (field.scope === 'claim' || box === '24J.taxonomy') return path
  // 24J of the first line is the rendering provider of the whole claim.
  if (box === '24J' && (line ?? 1) === 1) return 'rendering.npi'
  return `lines.${(line ?? 1) - 1}.${path}`
}

/** `21C`, `24E line 2`, `FL67A`: the place of a path as box id, for links and for `at` of problems. */
export const boxId = (place: Place): string =>
  place.line ? `${place.field.box} line ${place.line}` : place.field.box

/** The same as people say it: `Box 24E on line 2`, `FL 67A`. The parts of a divided box share its name. */
export function boxName(place: Place): string {
  const [box = ''] = place.field.box.split('.')
  const name =
    box === 'carrier' ? 'The payer block' : box.startsWith('FL') ? `FL ${box.slice(2)}` : `Box ${box}`
  return place.line ? `${name} on line ${place.line}` : name
}

/** How a sentence about a path begins: `Box 24E on line 2`. A path without a box is named itself. */
export function nameAt(form: Form, at: string): string {
  const place = fieldAt(form, at)
  return place ? boxName(place) : `"${at}"`
}
