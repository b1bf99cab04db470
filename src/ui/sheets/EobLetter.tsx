import { formDay } from '../../domain/kernel/day.ts'
import type { Eob, EobLine } from '../../domain/payer/eob.ts'
import { Amount } from '../kit/Amount.tsx'

const columns = [
  ['billed', 'Billed'],
  ['discount', 'Discount'],
  ['planPaid', 'Plan paid'],
  ['deductible', 'Deductible'],
  ['copay', 'Copay'],
  ['coinsurance', 'Coinsurance'],
  ['notCovered', 'Not covered'],
  ['youMayOwe', 'You may owe'],
] as const

/** The Explanation of Benefits as the patient gets it from the plan. */
export function EobLetter({ eob }: { eob: Eob }) {
  return (
    <article class="paper letter" aria-label="Explanation of Benefits">
      <header>
        <strong>{eob.payer}</strong>
        <br />
        Explanation of Benefits. This is not a bill.
      </header>
      <p>
        Patient {eob.patient}, member {eob.memberId}. Provider {eob.provider}. Claim {eob.control}, decided{' '}
        {formDay(eob.processedOn)}.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="table-wrap" aria-label="What the plan did with each service" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Service</th>
              {columns.map(([, label]) => (
                <th key={label} scope="col" class="num">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...eob.lines, { ...eob.total, service: 'Total' }].map((line, index) => (
              <Row key={index} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      <ul>
        {eob.total.why.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </article>
  )
}

function Row({ line }: { line: EobLine }) {
  return (
    <tr>
      <th scope="row">
        {line.service}
        {line.day ? ` ${formDay(line.day)}` : ''}
      </th>
      {columns.map(([part]) => (
        <td key={part} class="num">
          <Amount cents={line[part]} />
        </td>
      ))}
    </tr>
  )
}
