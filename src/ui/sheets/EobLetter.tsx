import { formDay } from '../../domain/kernel/day.ts'
import type { Eob, EobLine } from '../../domain/payer/eob.ts'
import { Amount } from '../kit/Amount.tsx'

type Part =
  | 'billed'
  | 'discount'
  | 'planPaid'
  | 'deductible'
  | 'copay'
  | 'coinsurance'
  | 'notCovered'
  | 'youMayOwe'

const columns: readonly (readonly [Part, string])[] = [
  ['billed', 'Billed'],
  ['discount', 'Discount'],
  ['planPaid', 'Plan paid'],
  ['deductible', 'Deductible'],
  ['copay', 'Copay'],
  ['coinsurance', 'Coinsurance'],
  ['notCovered', 'Not covered'],
  ['youMayOwe', 'You may owe'],
]

/** Shown also when nothing stands there. */
const always: readonly Part[] = ['billed', 'planPaid', 'youMayOwe']

/** The Explanation of Benefits as the patient gets it from the plan. */
export function EobLetter({ eob }: { eob: Eob }) {
  const shown = columns.filter(([part]) => always.includes(part) || eob.total[part] !== 0)
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
              {shown.map(([, label]) => (
                <th key={label} scope="col" class="num">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...eob.lines, { ...eob.total, service: 'Total' }].map((line, index) => (
              <Row key={index} line={line} shown={shown} />
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

function Row({ line, shown }: { line: EobLine; shown: typeof columns }) {
  return (
    <tr>
      <th scope="row">
        {line.service}
        {line.day ? ` ${formDay(line.day)}` : ''}
      </th>
      {shown.map(([part]) => (
        <td key={part} class="num">
          <Amount cents={line[part]} />
        </td>
      ))}
    </tr>
  )
}
