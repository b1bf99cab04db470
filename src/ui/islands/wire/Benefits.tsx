import { useState } from 'preact/hooks'
import { formDay } from '../../../domain/kernel/day.ts'
import type { BenefitRow } from '../../../domain/x12/wire/benefit-pages.ts'
import { serviceWord } from '../../../domain/x12/wire/service-word.ts'
import type { Accumulator, Figure, Worksheet } from '../../../domain/x12/worksheet.ts'
import type { WireClient } from '../../../stores/wire.ts'
import { amountText } from '../../kit/Amount.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Empty, ErrorState, Loading } from '../../kit/States.tsx'
import { Status, type StatusKind } from '../../kit/Status.tsx'
import { Pager } from './Pager.tsx'
import { useAsked } from './use-asked.ts'

interface BenefitsProps {
  ask: WireClient
  set: number
  isAnswer: boolean
}

const PAGE = 5

/** A 271 as the worksheet a front desk writes; a 270 as what is asked of whom. */
export function Benefits({ ask, set, isAnswer }: BenefitsProps) {
  const [from, setFrom] = useState(0)
  const { value: page, error } = useAsked(String(from), () => ask.benefits(set, from, PAGE))
  if (error) return <ErrorState title="The benefits could not be shown.">{error}</ErrorState>
  if (!page) return <Loading label="Reading the benefits" />
  if (page.problems.length > 0)
    return (
      <Notice kind="warning" title="No worksheet can be made of this transaction.">
        <ul>
          {page.problems.map(({ at, message }) => (
            <li key={`${at} ${message}`}>{message}</li>
          ))}
        </ul>
        <p>Its segments are under Segments as they came.</p>
      </Notice>
    )
  if (page.total === 0)
    return (
      <Empty title="Nobody is named.">
        {isAnswer ? 'The reason stands under To do.' : 'The question names no person.'}
      </Empty>
    )
  return (
    <div class="stack">
      {page.rows.map((row, index) => (
        <Person key={index} row={row} />
      ))}
      <Pager from={page.from} count={PAGE} total={page.total} noun="people" onFrom={setFrom} />
    </div>
  )
}

function Person({ row: { person, memberId, birth, worksheet, asks } }: { row: BenefitRow }) {
  return (
    <section class="sheet stack tight" aria-label={person}>
      <header class="row">
        <h3>{person}</h3>
        <span class="muted small">
          {[memberId === '' ? '' : `Member ${memberId}`, birth === '' ? '' : `born ${formDay(birth)}`]
            .filter(Boolean)
            .join(', ')}
        </span>
      </header>
      {worksheet ? <Sheet worksheet={worksheet} person={person} /> : null}
      {asks.length > 0 ? <p>Asked about: {asks.join('; ')}.</p> : null}
    </section>
  )
}

const coverages: Readonly<Record<Worksheet['coverage'], readonly [StatusKind, string]>> = {
  active: ['right', 'Covered'],
  inactive: ['denied', 'Not covered any more'],
  unknown: ['warning', 'Coverage is not said'],
  refused: ['rejected', 'The payer did not answer'],
}

const amount = (figure: Figure | undefined): string => (figure === undefined ? '' : amountText(figure.value))

/** "$1,500.00, $640.00 left" */
const both = ({ total, remaining }: Accumulator): string =>
  [amount(total), remaining === undefined ? '' : `${amount(remaining)} left`].filter(Boolean).join(', ')

function Sheet({ worksheet, person }: { worksheet: Worksheet; person: string }) {
  const [kind, word] = coverages[worksheet.coverage]
  const { plan, from, through, rows, limits, otherPayers, primaryCare, refusals } = worksheet
  const said = rows.filter(
    (row) =>
      row.covered !== 'unknown' ||
      [row.deductible, row.outOfPocket].some((one) => both(one.person) !== '' || both(one.family) !== '') ||
      row.copay !== undefined ||
      row.coinsurance !== undefined,
  )
  return (
    <>
      <p class="row">
        <Status kind={kind}>{word}</Status>
        <span>
          {[plan, from ? `from ${formDay(from)}` : '', through ? `through ${formDay(through)}` : '']
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      {refusals.map((refusal) => (
        <p key={refusal}>{refusal}</p>
      ))}
      {said.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section class="table-wrap" aria-label={`Benefits of ${person}`} tabIndex={0}>
          <table class="table dense">
            <caption>Benefits worksheet; blank is what the payer does not say</caption>
            <thead>
              <tr>
                {[
                  'Service',
                  'Network',
                  'Covered',
                  'Deductible',
                  'Family',
                  'Out of pocket',
                  'Copay',
                  'Coinsurance',
                  'Authorization',
                ].map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {said.map((row) => (
                <tr key={`${row.service} ${row.network}`}>
                  <th scope="row">{serviceWord(row.service)}</th>
                  <td>{row.network === 'in' ? 'in' : 'out'}</td>
                  <td>{row.covered === 'unknown' ? '' : row.covered}</td>
                  <td>{both(row.deductible.person)}</td>
                  <td>{both(row.deductible.family)}</td>
                  <td>{both(row.outOfPocket.person)}</td>
                  <td>{amount(row.copay)}</td>
                  <td>{row.coinsurance === undefined ? '' : `${row.coinsurance.value} %`}</td>
                  <td>
                    {row.authorization === undefined ? '' : row.authorization ? 'needed' : 'not needed'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {limits.length > 0 ? (
        <p>
          Limits:{' '}
          {limits
            .map(
              ({ service, count, kind: unit }) =>
                `${serviceWord(service)}, ${count} ${unit === 'VS' ? 'visits' : unit === 'DY' ? 'days' : unit}`,
            )
            .join('; ')}
          .
        </p>
      ) : null}
      {otherPayers.length > 0 ? (
        <p>Other payers: {otherPayers.join(', ')}. Find out who pays first.</p>
      ) : null}
      {primaryCare ? <p>Primary care: {primaryCare}.</p> : null}
    </>
  )
}
