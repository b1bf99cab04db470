import type { Day } from '../kernel/day.ts'
import { type Cents, dollars, sum } from '../kernel/money.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { balance } from './balance.ts'
import type { Entry } from './entry.ts'
import { openEntries } from './reversal.ts'

export interface StatementTo {
  readonly account: string
  readonly name: string
  readonly address: {
    readonly street: string
    readonly city: string
    readonly state: string
    readonly zip: string
  }
}

/** A patient's statement: what was charged, paid and taken off, and what is due now. charges − the rest = due + pending. */
export interface StatementData extends StatementTo {
  readonly on: Day
  readonly rows: readonly { readonly day: Day; readonly what: string; readonly cents: Cents }[]
  readonly charges: Cents
  readonly insurancePaid: Cents
  readonly takenOff: Cents
  readonly patientPaid: Cents
  readonly pending: Cents
  readonly due: Cents
}

const says: Readonly<Record<Entry['kind'], string>> = {
  charge: 'Charge',
  'insurance-payment': 'Paid by your insurance',
  contractual: 'Discount your provider agreed to',
  'write-off': 'Taken off by your provider',
  'transfer-to-patient': 'Your share',
  'transfer-to-second': 'Sent to your other insurance',
  'patient-payment': 'Your payment',
  refund: 'Refund',
  reversal: 'Correction',
}

/** Only what the insurance has left to the patient is billed; a credit is refunded, not billed. */
export function statement(entries: readonly Entry[], to: StatementTo, on: Day): Result<StatementData> {
  const open = openEntries(entries)
  const { insurance, patient } = balance(entries)
  if (patient < 0)
    return bad([
      {
        at: 'patient',
        message: `${to.name} has a credit of ${dollars(-patient)}: refund it, do not bill it.`,
      },
    ])
  if (patient === 0)
    return bad([{ at: 'patient', message: 'The patient owes nothing, so there is nothing to bill.' }])
  const total = (...kinds: Entry['kind'][]) =>
    -sum(open.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.cents))
  return good({
    ...to,
    on,
    rows: open.map((entry) => ({
      day: entry.day,
      what: [says[entry.kind], entry.note].filter(Boolean).join(': '),
      cents: entry.cents,
    })),
    charges: -total('charge'),
    insurancePaid: total('insurance-payment'),
    takenOff: total('contractual', 'write-off'),
    patientPaid: total('patient-payment', 'refund'),
    pending: insurance,
    due: patient,
  })
}
