import type { ComponentChildren } from 'preact'
import type { Adjustment, Remit, RemitLine } from '../../domain/payer/remit.ts'
import { Amount } from '../kit/Amount.tsx'
import { CodeText } from '../kit/CodeText.tsx'

interface RemitProps {
  remit: Remit
  caption: string
}

/** The remittance as figures: charge, allowed, what was taken off and why in codes, paid, patient. */
export function RemitTable({ remit, caption }: RemitProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-wrap" aria-label={caption} tabIndex={0}>
      <table class="table dense remit">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {['Charge', 'Allowed', 'Adjustments', 'Paid', 'Patient'].map((label) => (
              <th key={label} scope="col" class="num">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {remit.lines.map((line) => (
            <Row
              key={line.line}
              title={titleOf(line)}
              charge={line.charge}
              allowed={line.allowed}
              paid={line.paid}
              adjustments={line.adjustments}
            />
          ))}
          {remit.claimAdjustments.length > 0 || remit.lines.length === 0 ? (
            <Row
              title="Claim as a whole"
              charge={remit.lines.length === 0 ? remit.charge : undefined}
              allowed={remit.allowed}
              paid={remit.lines.length === 0 ? remit.paid : undefined}
              adjustments={remit.claimAdjustments}
            />
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <Figure cents={remit.charge} />
            <td />
            <td />
            <Figure cents={remit.paid} />
            <Figure cents={remit.patient} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

interface RowProps {
  title: ComponentChildren
  charge: number | undefined
  allowed: number | undefined
  paid: number | undefined
  adjustments: readonly Adjustment[]
}

function Row({ title, charge, allowed, paid, adjustments }: RowProps) {
  const patient = adjustments
    .filter((each) => each.group === 'PR')
    .reduce((total, each) => total + each.cents, 0)
  return (
    <tr>
      <th scope="row">{title}</th>
      <Figure cents={charge} />
      <Figure cents={allowed} />
      <td class="num">
        {adjustments.map((each, index) => (
          <span key={index} class="adjustment">
            <CodeText code={`${each.group}-${each.reason}`} /> <Amount cents={each.cents} />
          </span>
        ))}
      </td>
      <Figure cents={paid} />
      <Figure cents={patient} />
    </tr>
  )
}

const Figure = ({ cents }: { cents: number | undefined }) => (
  <td class="num">{cents === undefined ? '' : <Amount cents={cents} />}</td>
)

/** "1: G0402-25" or the revenue code of a facility's line. */
function titleOf(line: RemitLine): ComponentChildren {
  const code = [line.procedure ?? line.revenue ?? '', ...line.modifiers].filter(Boolean).join('-')
  return (
    <>
      {line.line}: <CodeText code={code} />
    </>
  )
}
