import { fieldsOf, nameAt, pathOf } from '../../../domain/claim/fields.ts'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import { Button } from '../../kit/Button.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Verdict } from '../../kit/Status.tsx'
import { type DeskProps, labelIn, type OpenOffice } from './desk.ts'
import { Why } from './Why.tsx'

interface Reason {
  readonly word: string
  readonly codes: readonly { readonly code: string; readonly says: string }[]
  readonly message: string
  readonly at?: string | undefined
}

/** Why a claim was stopped before it was decided: from the 999, from the clearinghouse's edits, from the 277CA. */
function reasonsOf(claim: ClaimFile, { desk }: OpenOffice): Reason[] {
  const syntax = claim.ack999.errors.map(
    ({ segment, position, message, code, loop, element }): Reason => ({
      word: 'Rejected, 999',
      codes: [{ code: `IK304 ${code}`, says: `segment ${segment}, number ${position} of the file` }],
      message,
      at: pathOnWire(claim.sheet.form, loop, segment, element),
    }),
  )
  const edits = claim.ack999.accepted
    ? []
    : claim.findings
        .filter((one) => one.severity === 'reject' && one.gate === 'clearinghouse')
        .map(({ at, message }): Reason => ({ word: 'Rejected by the clearinghouse', codes: [], message, at }))
  const statuses = (claim.ack277?.claims ?? [])
    .filter((one) => !one.accepted)
    .flatMap((one) => one.statuses)
    .map(
      ({ category, code, at, message }): Reason => ({
        word: 'Rejected, 277CA',
        codes: [
          {
            code: category,
            says: labelIn(desk.line, 'claim-status-category', category) ?? 'claim status category',
          },
          { code, says: labelIn(desk.line, 'claim-status', code) ?? 'claim status' },
        ],
        message: message ?? 'The payer names the status and no more. Compare the claim with the records.',
        at,
      }),
    )
  return [...syntax, ...edits, ...statuses]
}

/** A claim that came back undecided: what stopped it, who put the fault there, and the way to the box. */
export function Rejection({
  office,
  go,
  claim,
  isLatest,
}: Pick<DeskProps, 'office' | 'go'> & { claim: ClaimFile; isLatest: boolean }) {
  return (
    <div class="stack">
      <p>
        The claim was not decided: nothing was paid and nothing was denied. Correct it and send it again as a
        first claim. There is nothing to appeal.
      </p>
      {reasonsOf(claim, office).map((reason) => (
        <Verdict key={`${reason.at} ${reason.message}`} kind="rejected" word={reason.word}>
          {reason.codes.map(({ code, says }) => (
            <p key={code}>
              <CodeText code={code} title={says} />
            </p>
          ))}
          <p>
            {reason.at && !reason.message.includes(nameAt(claim.sheet.form, reason.at)) ? (
              <strong>{nameAt(claim.sheet.form, reason.at)}: </strong>
            ) : null}
            {reason.message}
          </p>
          {reason.at ? <Why office={office} go={go} claim={claim} at={reason.at} /> : null}
        </Verdict>
      ))}
      {isLatest ? (
        <p>
          <Button kind="primary" onClick={() => go.view('claim')}>
            Correct and send again
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** The place on the claim that travels in an element, where only one box does: 2010BA NM109 → `subscriber.id`. */
function pathOnWire(
  form: Sheet['form'],
  loop: string | undefined,
  segment: string,
  element: number | undefined,
): string | undefined {
  if (loop === undefined || element === undefined) return undefined
  const name = `${segment}${String(element).padStart(2, '0')}`
  const boxes = fieldsOf(form).filter(
    ({ scope, wire }) => scope === 'claim' && wire.includes(loop) && wire.includes(name),
  )
  const box = boxes.find(({ wire }) => wire.startsWith(`${loop} ${name}`)) ?? boxes[0]
  return box && pathOf(form, box.box)
}
