import type { Place } from './fields.ts'
import type { Sheet } from './sheet.ts'

/** What is typed in a box, without blanks around it; `''` for a blank one. */
export const boxText = (sheet: Sheet, { field, line }: Place): string =>
  ((line === undefined ? sheet.boxes : sheet.lines[line - 1])?.[field.box] ?? '').trim()

/** A copy with one box changed; lines are made as far as they are needed. */
export function withBoxText(sheet: Sheet, { field, line }: Place, text: string): Sheet {
  if (line === undefined) return { ...sheet, boxes: { ...sheet.boxes, [field.box]: text } }
  const lines = Array.from({ length: Math.max(line, sheet.lines.length) }, (_, at) => sheet.lines[at] ?? {})
  return {
    ...sheet,
    lines: lines.map((row, at) => (at === line - 1 ? { ...row, [field.box]: text } : row)),
  }
}
