import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import type { Day } from '../kernel/day.ts'
import type { Payer } from '../payer/payer.ts'
import type { Standing } from '../payer/standing.ts'
import type { StatusAnswer, StatusEntry } from './status.ts'

/** What a payer says of a claim on a day, as the value of a 277 that answers a 276. */
export function statusAnswer(claim: Claim, payer: Payer, told: Standing, on: Day): StatusAnswer {
  const { subscriber, patient, billing, account } = claim
  const own = patient.relationship === 'self'
  const span = {
    from: firstDay(claim),
    ...(lastDay(claim) === firstDay(claim) ? {} : { to: lastDay(claim) }),
  }
  const bill = claim.form === 'institutional' ? [{ kind: 'BLT', number: claim.typeOfBill.slice(1) }] : []
  const entry = (codes: StatusEntry['codes'], charge: number, paid: number | undefined): StatusEntry => ({
    codes,
    on,
    charge,
    ...(told.decided && paid !== undefined
      ? {
          paid,
          decidedOn: told.decided.on,
          ...(told.decided.check ? { paidOn: told.decided.on, check: told.decided.check } : {}),
        }
      : { paid: 0 }),
  })
  return {
    reference: `${account}-${on.replaceAll('-', '')}`,
    madeOn: on,
    answers: [
      {
        payer: { name: payer.name, id: payer.payerId },
        contacts: [{ ways: [{ kind: 'TE', value: payer.phone }] }],
        sender: { name: billing.name, id: billing.npi },
        provider: { name: billing.name, id: billing.npi },
        refusals: [],
        claims: [
          {
            trace: account,
            subscriber: { last: subscriber.last, first: subscriber.first, id: subscriber.id },
            ...(own ? {} : { patient: { last: patient.last, first: patient.first } }),
            references: [
              ...(told.control ? [{ kind: '1K', number: told.control }] : []),
              ...bill,
              { kind: 'EJ', number: account },
            ],
            dates: [{ kind: '472', ...span }],
            statuses: [entry([...told.codes].slice(0, 3), claim.total, told.decided?.paid)],
            lines: told.lines.map(({ line, category }) => ({
              kind: line.procedure ? 'HC' : 'NU',
              code: line.procedure ?? line.revenue ?? '',
              modifiers: line.modifiers,
              charge: line.charge,
              paid: line.paid,
              units: line.units,
              ...(line.procedure && line.revenue ? { revenue: line.revenue } : {}),
              references: [],
              dates: line.day ? [{ kind: '472', from: line.day }] : [],
              statuses: [{ codes: [{ category, code: '1' }], on }],
            })),
          },
        ],
      },
    ],
  }
}
