import type { Attached } from '../../../domain/claim/prior.ts'
import { type PriorResult, priorDifference } from '../../../domain/claim/prior.ts'
import { formDay } from '../../../domain/kernel/day.ts'
import { dollars, sum } from '../../../domain/kernel/money.ts'
import { Amount } from '../../kit/Amount.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Status } from '../../kit/Status.tsx'
import { lineName, type OpenOffice } from './desk.ts'

interface PapersProps {
  office: OpenOffice
  attached: Attached
  /** Charges of the form's lines, to show that the result balances. */
  charges: readonly number[]
  isClipped: boolean
  onClip: (isClipped: boolean) => void
}

/** What goes along with the form to the second payer: the first one's explanation of benefits. */
export function Papers({ office, attached, charges, isClipped, onClip }: PapersProps) {
  const { payer } = office.desk.line
  const { prior } = attached
  if (!prior)
    return (
      <Notice kind="warning" title={`The result of ${payer.name} is not there yet.`}>
        <p>
          The second payer decides by what the first one paid and left. Post the answer of {payer.name}: it is
          then attached here.
        </p>
      </Notice>
    )
  return (
    <section class="sheet stack tight" aria-label="Explanation of benefits">
      <Checkbox
        id="papers"
        label={`Attach the explanation of benefits of ${payer.name}`}
        hint="On the wire: loops 2320, 2330 and 2430."
        checked={isClipped}
        onChange={onClip}
      />
      {isClipped
        ? prior.map((result) => <Result key={result.payer.id} result={result} charges={charges} />)
        : null}
    </section>
  )
}

/** One earlier payer's decision, line by line, and whether it adds up. */
function Result({ result, charges }: { result: PriorResult; charges: readonly number[] }) {
  const difference = priorDifference(sum(charges), result)
  const rows =
    result.lines.length === 0
      ? [{ ...result, line: 0, charge: sum(charges) }]
      : result.lines.map((line) => ({ ...line, charge: charges[line.line - 1] ?? 0 }))
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="table-wrap" aria-label={`Decided by ${result.payer.name}`} tabIndex={0}>
        <table class="table dense remit">
          <caption>
            {result.payer.name} decided on {formDay(result.on)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col" class="num">
                Charge
              </th>
              <th scope="col" class="num">
                Adjustments
              </th>
              <th scope="col" class="num">
                Paid
              </th>
              <th scope="col" class="num">
                Left
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <th scope="row">{lineName(row.line)}</th>
                <td class="num">
                  <Amount cents={row.charge} />
                </td>
                <td class="num">
                  {row.adjustments.map(({ group, reason, cents }) => (
                    <span key={`${group}-${reason}`} class="adjustment">
                      <CodeText code={`${group}-${reason}`} /> <Amount cents={cents} />
                    </span>
                  ))}
                </td>
                <td class="num">
                  <Amount cents={row.paid} />
                </td>
                <td class="num">
                  <Amount cents={row.remaining ?? 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p role="status">
        {difference === 0 ? (
          <Status kind="right">Balanced: paid {dollars(result.paid)}</Status>
        ) : (
          <Status kind="wrong">Off by {dollars(Math.abs(difference))}</Status>
        )}
      </p>
    </>
  )
}
