import type { ClaimFile } from '../../../domain/office/account.ts'
import type { Adjustment, Remit } from '../../../domain/payer/remit.ts'
import { Amount } from '../../kit/Amount.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Verdict } from '../../kit/Status.tsx'
import { adjustmentsOf, type DeskProps, isDenial, labelIn, lineName } from './desk.ts'
import { SourceName } from './SourceName.tsx'
import { Why } from './Why.tsx'

interface ListProps extends Pick<DeskProps, 'office' | 'go' | 'sources'> {
  claim: ClaimFile
  remit: Remit
}

const groups = {
  CO: 'the provider writes it off or fights it',
  PR: 'the patient owes it',
  OA: 'nobody is named',
  PI: 'the payer reduced it without a contract',
} as const

/** Every dollar that was not paid: its codes in words, the payer's reason, whose share it is, and Why? for what can be fought. */
export function AdjustmentList(props: ListProps) {
  const { remit } = props
  return (
    <div class="stack tight">
      {adjustmentsOf(remit).map(({ line, adjustment }) => (
        <One
          key={`${line} ${adjustment.group}-${adjustment.reason} ${adjustment.because.rule}`}
          {...props}
          line={line}
          adjustment={adjustment}
        />
      ))}
    </div>
  )
}

function One(props: ListProps & { line: number; adjustment: Adjustment }) {
  const { office, go, sources, claim, remit, line, adjustment } = props
  const { group, reason, cents, because } = adjustment
  const isDenied = isDenial(remit, adjustment)
  const label = labelIn(office.desk.line, 'carc', reason)
  return (
    <Verdict
      kind={isDenied ? 'denied' : 'info'}
      word={isDenied ? `Not paid, ${lineName(line).toLowerCase()}` : lineName(line)}
    >
      <p>
        <CodeText code={`${group}-${reason}`} title={label} /> <Amount cents={cents} />{' '}
        <span class="muted">({groups[group]})</span>
      </p>
      <p>{because.says}</p>
      <SourceName id={because.source} sources={sources} />
      {isDenied || because.owner ? (
        <Why office={office} go={go} claim={claim} at={because.at} owner={because.owner} />
      ) : null}
    </Verdict>
  )
}
