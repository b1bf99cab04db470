import { formDay } from '../../domain/kernel/day.ts'
import type { StatementData } from '../../domain/ledger/statement.ts'
import { Amount } from '../kit/Amount.tsx'

interface StatementProps {
  data: StatementData
  from: { name: string; street: string; city: string; phone: string }
}

/** The letter that asks the patient for the share the insurance left. */
export function StatementLetter({ data, from }: StatementProps) {
  const sums = [
    ['Charges', data.charges],
    ['Paid by your insurance', -data.insurancePaid],
    ['Taken off by us', -data.takenOff],
    ['Paid by you', -data.patientPaid],
  ] as const
  const shares = data.rows.filter(isShare)
  const rows = data.rows.filter((row) => !isShare(row))
  return (
    <article class="paper letter" aria-label="Statement for the patient">
      <header>
        <strong>{from.name}</strong>
        <br />
        {from.street}, {from.city}
        <br />
        Billing office: {from.phone}
      </header>
      <p>
        {data.name}
        <br />
        {data.address.street}
        <br />
        {data.address.city}, {data.address.state} {zipText(data.address.zip)}
      </p>
      <p>
        Statement of {formDay(data.on)}, account {data.account}
      </p>
      <table>
        <caption class="only-spoken">What was charged, paid and taken off</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col" class="num">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{formDay(row.day)}</td>
              <td>{row.what.replace(CODES, '')}</td>
              <td class="num">
                <Amount cents={row.cents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sums.map(([what, cents]) =>
        cents === 0 ? null : (
          <p key={what} class="letter-amount">
            <span>{what}</span> <Amount cents={cents} />
          </p>
        ),
      )}
      <p class="letter-amount">
        <strong>Please pay</strong>{' '}
        <strong>
          <Amount cents={data.due} />
        </strong>
      </p>
      {shares.map((row, index) => (
        <p key={index} class="letter-amount">
          <span>of this: {shareWords(row.what)}</span> <Amount cents={row.cents} />
        </p>
      ))}
      <footer>
        <p>
          Your insurance has decided; this is your share. If it does not agree with your Explanation of
          Benefits, call {from.phone} before you pay.
        </p>
      </footer>
    </article>
  )
}

type Row = StatementData['rows'][number]

/** A move from the insurance to the patient: part of what is due, and no money of its own. */
const isShare = ({ what }: Row): boolean => what.startsWith('Your share')

/** Codes of the remittance say nothing to a patient. */
const CODES = /: (CO|PR|OA|PI)-\w+$/

const shareKinds: Readonly<Record<string, string>> = {
  'PR-1': 'your deductible',
  'PR-2': 'your coinsurance',
  'PR-3': 'your copay',
}

const shareWords = (what: string): string =>
  shareKinds[what.split(': ')[1] ?? ''] ?? 'what your plan does not cover'

/** `439981142` as people write it. */
export const zipText = (zip: string): string => zip.replace(/^(\d{5})(\d{4})$/, '$1-$2')
