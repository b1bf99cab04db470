import { formDay } from '../../../domain/kernel/day.ts'
import { dollars } from '../../../domain/kernel/money.ts'
import type { Answered, ClaimFile } from '../../../domain/office/account.ts'
import { eob } from '../../../domain/payer/eob.ts'
import { Button } from '../../kit/Button.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { EobLetter } from '../../sheets/EobLetter.tsx'
import { RemitTable } from '../../sheets/RemitTable.tsx'
import { AdjustmentList } from './AdjustmentList.tsx'
import { type DeskProps, labelIn, lineName } from './desk.ts'
import { NextSteps } from './NextSteps.tsx'

interface RemittanceProps extends DeskProps {
  claim: ClaimFile
  answered: Answered
  isLatest: boolean
}

/** The payer's decision: figures, reasons, the calculation step by step, and what to do with it. */
export function Remittance(props: RemittanceProps) {
  const { office, claim, answered, isLatest } = props
  const { remit, reversal, onAppeal } = answered
  const remarks = [...new Set([...remit.remarks, ...remit.lines.flatMap((line) => line.remarks)])]
  return (
    <div class="stack">
      <ul class="facts">
        <li>Claim number {remit.control}</li>
        <li>Payment {remit.trace}</li>
        <li>Decided {formDay(remit.paidOn)}</li>
      </ul>
      {reversal ? (
        <Notice kind="info" title="The earlier answer is taken back.">
          <p>
            {onAppeal ? 'The appeal was won. ' : ''}The remittance first reverses {dollars(-reversal.paid)} of
            payment (status 22), then decides the claim again.
          </p>
        </Notice>
      ) : null}
      <RemitTable remit={remit} caption={`Remittance of ${remit.payer.name}`} />
      {isLatest ? <NextSteps {...props} claim={claim} remit={remit} /> : null}
      <AdjustmentList {...props} remit={remit} />
      {remarks.length > 0 ? (
        <ul>
          {remarks.map((code) => (
            <li key={code}>
              <CodeText code={code} title={labelIn(office.desk.line, 'rarc', code) ?? 'remark code'} />
            </li>
          ))}
        </ul>
      ) : null}
      <Disclosure summary="How the payer calculated it">
        <ol>
          {(remit.steps ?? []).map((step) => (
            <li key={`${step.line} ${step.step} ${step.says}`}>
              {step.line === undefined ? '' : `${lineName(step.line)}: `}
              {step.says}
            </li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary="What the patient gets: Explanation of Benefits">
        <div class="stack tight">
          <EobLetter eob={eob(remit)} />
          <p>
            <Button small onClick={() => print()}>
              Print
            </Button>
          </p>
        </div>
      </Disclosure>
    </div>
  )
}
