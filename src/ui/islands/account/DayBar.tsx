import { formDay } from '../../../domain/kernel/day.ts'
import { comingUp } from '../../../domain/office/wait.ts'
import type { DeskProps } from './desk.ts'
import { WaitButtons } from './WaitButtons.tsx'

/** The office's day, what is on its way, and the calendar. */
export function DayBar({ office, act }: Pick<DeskProps, 'office' | 'act'>) {
  const { account, desk } = office
  const [next] = comingUp(account, desk.line)
  return (
    <section class="day-bar no-print" aria-label="Calendar">
      <p>
        <strong>{formDay(account.day)}</strong>{' '}
        {next ? `Next: ${next.what} on ${formDay(next.on)}.` : 'Nothing is on its way to this account.'}
      </p>
      <WaitButtons office={office} act={act} />
    </section>
  )
}
