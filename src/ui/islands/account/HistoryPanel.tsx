import { formDay } from '../../../domain/kernel/day.ts'
import { Empty } from '../../kit/States.tsx'
import type { OpenOffice } from './desk.ts'

export const historyId = (n: number): string => `history-${n}`

/** Everything that was done on this account, by whom it was decided and what came of it. */
export function HistoryPanel({ office }: { office: OpenOffice }) {
  const { steps } = office.account
  if (steps.length === 0) return <Empty title="Nothing was done yet." />
  return (
    <ol class="history">
      {steps.map((step) => (
        <li key={step.n} id={historyId(step.n)} tabIndex={-1} value={step.n}>
          <span class="muted small">{formDay(step.day)}</span> {step.says}
        </li>
      ))}
    </ol>
  )
}
