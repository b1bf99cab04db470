import { formDay } from '../../domain/kernel/day.ts'
import { balance, effectOf } from '../../domain/ledger/balance.ts'
import type { Entry } from '../../domain/ledger/entry.ts'
import { Amount } from '../kit/Amount.tsx'

const words: Readonly<Record<Entry['kind'], string>> = {
  charge: 'Charge',
  'insurance-payment': 'Insurance payment',
  contractual: 'Contractual',
  'write-off': 'Write-off',
  'transfer-to-patient': 'To the patient',
  'transfer-to-second': 'To the second payer',
  'patient-payment': 'Patient payment',
  refund: 'Refund',
  reversal: 'Reversal',
}

/** The account's entries in order, what each did to the insurance's and the patient's half, and what is left. */
export function LedgerTable({ entries }: { entries: readonly Entry[] }) {
  const now = balance(entries)
  let running = 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-wrap" aria-label="Ledger" tabIndex={0}>
      <table class="ledger">
        <caption>Ledger</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Entry</th>
            <th scope="col" class="num">
              Insurance
            </th>
            <th scope="col" class="num">
              Patient
            </th>
            <th scope="col" class="num">
              Balance
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { insurance, patient } = effectOf(entry, entries)
            running += insurance + patient
            return (
              <tr key={entry.id} class={entry.kind === 'reversal' ? 'reversal' : undefined}>
                <td>{formDay(entry.day).slice(0, 5)}</td>
                <td>
                  {words[entry.kind]}
                  {entry.line === undefined ? '' : `, line ${entry.line}`}
                  {entry.note ? <span class="muted small"> {entry.note}</span> : null}
                </td>
                <Money cents={insurance} />
                <Money cents={patient} />
                <td class="num">
                  <Amount cents={running} />
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Open
            </th>
            {[now.insurance, now.patient, now.total].map((cents, index) => (
              <td key={index} class={cents === 0 ? 'num zero' : 'num'}>
                <Amount cents={cents} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Money({ cents }: { cents: number }) {
  return <td class={cents < 0 ? 'num credit' : 'num'}>{cents === 0 ? '' : <Amount cents={cents} />}</td>
}
