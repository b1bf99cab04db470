import { useMemo } from 'preact/hooks'
import { Sheet } from '../../../domain/claim/sheet.ts'
import { parseMoney } from '../../../domain/kernel/money.ts'
import type { To } from '../../../domain/office/action.ts'
import { sheetNow } from '../../../domain/office/send.ts'
import { withBox } from '../../sheets/form-value.ts'
import type { OpenOffice } from './desk.ts'
import { useDraft } from './use-draft.ts'

export interface ClaimDraft {
  /** The form as it stands: from the records, with what the student typed on it. */
  readonly sheet: Sheet
  readonly isChanged: boolean
  change(box: string, value: string, line?: number): void
  startAgain(): void
}

type Boxes = Readonly<Record<string, string>>

/**
 * The form in work. Only what the student typed is kept as a draft, over the form as the records fill it now: a record
 * put right, or a note coded again, comes through in every box that was not typed in.
 */
export function useClaimDraft({ account, desk }: OpenOffice, to: To): ClaimDraft {
  const { registration, answer, claims } = account
  // The papers of a claim to the second payer come from what is posted.
  const posted = to === 'second' ? claims : undefined
  const built = useMemo(
    () => sheetNow(account, desk.line, to).sheet,
    [registration, answer, desk.line, to, posted],
  )
  const blank = useMemo(() => ({ form: built.form, boxes: {}, lines: [] }), [built.form])
  const key = to === 'first' ? `sheet/${account.id}` : `sheet/${account.id}/${to}`
  const [typed, setTyped] = useDraft<Sheet>(key, Sheet, blank)
  const sheet = useMemo(() => over(built, typed), [built, typed])
  return {
    sheet,
    isChanged: isTyped(typed),
    change: (box, value, line) => setTyped(typedOn(built, withBox(sheet, box, value, line))),
    startAgain: () => setTyped(blank),
  }
}

const isTyped = ({ boxes, lines }: Sheet): boolean =>
  [boxes, ...lines].some((row) => Object.keys(row).length > 0)

/** The built form with the typed boxes in place. */
export function over(built: Sheet, typed: Sheet): Sheet {
  const count = Math.max(built.lines.length, typed.lines.length)
  const lines = Array.from({ length: count }, (_, index) => ({
    ...built.lines[index],
    ...typed.lines[index],
  }))
  return { ...built, boxes: { ...built.boxes, ...typed.boxes }, lines }
}

/** Only the boxes of a form that differ from the built one. */
export function typedOn(built: Sheet, sheet: Sheet): Sheet {
  const lines = sheet.lines.map((row, index) => differing(row, built.lines[index] ?? {}))
  return { form: built.form, boxes: differing(sheet.boxes, built.boxes), lines }
}

const differing = (boxes: Boxes, before: Boxes): Record<string, string> =>
  Object.fromEntries(Object.entries(boxes).filter(([box, value]) => value !== (before[box] ?? '')))

/** The form without the earlier payer's explanation of benefits. */
export function bare(sheet: Sheet): Sheet {
  if (!sheet.attached) return sheet
  const { prior: _, ...attached } = sheet.attached
  return { ...sheet, attached }
}

/** Charges of the lines in cents; 0 where a box cannot be read. */
export const chargesOf = ({ form, lines }: Sheet): readonly number[] =>
  lines.map((line) => parseMoney(line[form === 'professional' ? '24F' : 'FL47'] ?? '') ?? 0)
