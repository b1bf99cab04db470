import { boxId, fieldAt, nameAt } from '../../../domain/claim/fields.ts'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import type { Result } from '../../../domain/kernel/result.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import { isRejected } from '../../../domain/office/stage.ts'
import type { Finding } from '../../../domain/scrubber/edit.ts'
import type { Said } from '../../sheets/form-value.ts'

export const severityWords = {
  reject: { kind: 'rejected', word: 'Will be rejected' },
  error: { kind: 'wrong', word: 'Error' },
  warning: { kind: 'warning', word: 'Look again' },
} as const

/** The form as it was judged, and what was found. */
export interface Scrubbed {
  readonly sheet: Sheet
  readonly result: Result<readonly Finding[]>
}

/** What is said at each box: from scrubbing, from a refused sending, and from the last rejection, until the box changes. */
export function saidOn(
  sheet: Sheet,
  scrubbed: Scrubbed | undefined,
  refused: readonly Problem[],
  last: ClaimFile | undefined,
): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>()
  const say = (at: string, one: Said) => {
    const box = boxAt(sheet.form, at)
    const before = said.get(box) ?? []
    if (!before.some((other) => other.says === one.says)) said.set(box, [...before, one])
  }
  const unread: Omit<Said, 'says'> = { kind: 'wrong', word: 'Cannot be read' }
  if (scrubbed?.result.ok) {
    for (const { at, message, severity } of scrubbed.result.value) {
      if (isSame(sheet, scrubbed.sheet, at)) say(at, { ...severityWords[severity], says: message })
    }
  } else if (scrubbed && !scrubbed.result.ok) {
    for (const { at, message } of scrubbed.result.problems) {
      if (isSame(sheet, scrubbed.sheet, at)) say(at, { ...unread, says: message })
    }
  }
  for (const { at, message } of refused) say(at, { kind: 'wrong', word: 'Not sent', says: message })
  if (last && isRejected(last)) {
    for (const { at, message } of last.ack277?.claims.flatMap((claim) => claim.statuses) ?? []) {
      if (at && message && isSame(sheet, last.sheet, at))
        say(at, { kind: 'rejected', word: 'Rejected', says: message })
    }
  }
  return said
}

/** A claim path, or a box as problems of reading name it, as the box id that the form knows. */
export function boxAt(form: Sheet['form'], at: string): string {
  if (/^(FL)?\d+[A-Za-z]*(\.\w+)?( line \d+)?$/.test(at)) return at
  const place = fieldAt(form, at)
  return place ? boxId(place) : at
}

/** "Box 24E on line 2" for either. */
export function placeName(form: Sheet['form'], at: string): string {
  const box = boxAt(form, at)
  if (box !== at) return nameAt(form, at)
  const [id = '', line] = box.split(' line ')
  const name = id.startsWith('FL') ? `FL ${id.slice(2)}` : `Box ${id.split('.')[0]}`
  return line ? `${name} on line ${line}` : name
}

function isSame(now: Sheet, then: Sheet, at: string): boolean {
  const [box = '', line] = boxAt(now.form, at).split(' line ')
  const value = (sheet: Sheet) =>
    (line === undefined ? sheet.boxes[box] : sheet.lines[Number(line) - 1]?.[box]) ?? ''
  return value(now) === value(then)
}
