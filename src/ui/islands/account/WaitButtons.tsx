import { addDays, formDay } from '../../../domain/kernel/day.ts'
import type { Action } from '../../../domain/office/action.ts'
import { comingUp } from '../../../domain/office/wait.ts'
import { Button } from '../../kit/Button.tsx'
import type { OpenOffice } from './desk.ts'

interface WaitProps {
  office: OpenOffice
  act: (action: Action) => Promise<boolean>
  /** The one thing to do now. */
  primary?: boolean | undefined
}

/** The calendar moves on: a day, or to the day on which something arrives. */
export function WaitButtons({ office, act, primary }: WaitProps) {
  const { account, desk } = office
  const [next] = comingUp(account, desk.line)
  const tomorrow = addDays(account.day, 1)
  // Something overdue arrives on the next day.
  const to = next && next.on > account.day ? next.on : tomorrow
  return (
    <span class="row no-print">
      <Button small onClick={() => void act({ do: 'wait', to: tomorrow })}>
        Next day
      </Button>
      {next ? (
        <Button
          small={!primary}
          kind={primary ? 'primary' : undefined}
          onClick={() => void act({ do: 'wait', to })}
        >
          Go to {formDay(to)}
        </Button>
      ) : null}
    </span>
  )
}
