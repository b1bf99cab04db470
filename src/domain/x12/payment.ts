import * as z from 'zod/mini'
import { Address } from '../claim/claim.ts'
import { Day } from '../kernel/day.ts'
import { Cents, sum } from '../kernel/money.ts'
import { ProviderAdjustment, Remit } from '../payer/remit.ts'

/** One 835: a payment and the claims it pays. */
export const Payment = z.strictObject({
  /** 1000A. `phone` is the technical contact, PER*BL. */
  payer: z.strictObject({ id: z.string(), name: z.string(), address: Address, phone: z.string() }),
  /** 1000B. */
  payee: z.strictObject({ npi: z.string(), name: z.string(), taxId: z.optional(z.string()) }),
  /** BPR04: ACH transfer, CHK check, NON no payment. */
  method: z.enum(['ACH', 'CHK', 'NON']),
  /** Check or transfer number · TRN02. */
  trace: z.string(),
  paidOn: Day, // BPR16
  /** BPR02. `paymentTotal` says what it must be; a file under study may say otherwise. */
  paid: Cents,
  remits: z.array(Remit),
  adjustments: z.array(ProviderAdjustment),
})
export type Payment = z.infer<typeof Payment>

/** PLB*FB with a negative amount: more is taken back than paid, and the rest waits for the next payment (X221A1 §1.10.2.12). */
export const carriedForward = (payment: Payment): Payment =>
  payment.paid >= 0
    ? payment
    : {
        ...payment,
        paid: 0,
        method: 'NON',
        adjustments: [
          ...payment.adjustments,
          { reason: 'FB', reference: payment.trace, cents: payment.paid },
        ],
      }

/** What a payment comes to: Σ CLP04 − Σ PLB (X221A1 §1.10.2). */
export const paymentTotal = (
  remits: readonly Remit[],
  adjustments: readonly ProviderAdjustment[] = [],
): Cents => sum(remits.map((remit) => remit.paid)) - sum(adjustments.map((adjustment) => adjustment.cents))
