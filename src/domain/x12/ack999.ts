import * as z from 'zod/mini'

/** 999: the clearinghouse's word on syntax. Accepted or not, with the segment and element that failed. */
export const Ack999 = z.strictObject({
  group: z.int(),
  set: z.string(),
  /** Transaction that is answered, where it is no claim · AK201: `270`. */
  transaction: z.optional(z.string()),
  /** Implementation of the answered set · AK203: `005010X222A1`. */
  version: z.optional(z.string()),
  accepted: z.boolean(),
  errors: z.array(
    z.strictObject({
      segment: z.string(),
      /** Counted within the transaction set, ST = 1. */
      position: z.int(),
      loop: z.optional(z.string()),
      /** IK304. */
      code: z.string(),
      element: z.optional(z.int()),
      /** Component of a composite · IK401-2. */
      component: z.optional(z.int()),
      /** IK403. */
      elementCode: z.optional(z.string()),
      value: z.optional(z.string()),
      message: z.string(),
    }),
  ),
})
export type Ack999 = z.infer<typeof Ack999>
