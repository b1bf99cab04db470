import * as z from 'zod/mini'

/** Who owns a fault. `student` is the person at the desk; the rest are other parties, whose row of data says so. */
export const Owner = z.enum([
  'student',
  'front-desk',
  'provider',
  'coder',
  'clearinghouse',
  'payer',
  'patient',
  'employer',
  'other-payer',
])
export type Owner = z.infer<typeof Owner>
