import type { Day } from '../../domain/kernel/day.ts'
import { useAnswer } from '../kit/use-answer.ts'
import { type BookBinding, useHeard } from './binding.ts'
import { ConflictHints, conflictsOf } from './ConflictHints.tsx'

interface LineHintsProps {
  book: BookBinding
  day: Day
  /** The worksheet's diagnoses in order, as typed. */
  codes: readonly string[]
  at: number
}

/** What the book says against a line and those before it: each pair is said once, at the lower line. */
export function LineHints({ book, day, codes, at }: LineHintsProps) {
  const isHinting = useHeard(book.hints, true)
  const upTo = codes.slice(0, at + 1)
  const found = useAnswer(
    isHinting && at > 0 && codes[at] ? () => book.client.conflicts(upTo, day) : undefined,
    [book, day, isHinting, upTo.join(' ')],
  )
  return (
    <ConflictHints
      conflicts={conflictsOf(found ?? [], codes[at] ?? '')}
      onOff={() => void book.hints.set(false)}
    />
  )
}
