import type { To } from '../../../domain/office/action.ts'
import { wrongTurn } from '../../../domain/office/second.ts'
import { Notice } from '../../kit/Notice.tsx'
import { RadioGroup } from '../../kit/Options.tsx'
import type { OpenOffice } from './desk.ts'

interface PayerProps {
  office: OpenOffice
  to: To
  onTo: (to: To) => void
}

/** Which of the patient's payers the claim goes to; nothing where there is only one. */
export function PayerChoice({ office, to, onTo }: PayerProps) {
  const { account, desk } = office
  const { payer, second, scenario } = desk.line
  if (!second) return null
  const problem = to === 'second' ? wrongTurn(account, desk.line) : undefined
  const isSentOn = scenario.second?.how === 'crossover'
  return (
    <>
      <RadioGroup
        id="payer-to"
        legend="Which payer"
        value={to}
        options={[
          { value: 'first', label: payer.name, hint: 'pays first' },
          {
            value: 'second',
            label: second.name,
            hint: isSentOn ? `pays second; ${payer.name} sends the claim on by itself` : 'pays second',
          },
        ]}
        onChange={(value) => onTo(value as To)}
      />
      {problem ? <Notice kind="warning">{problem}</Notice> : null}
    </>
  )
}
