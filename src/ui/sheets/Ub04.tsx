import { ClaimForm } from './ClaimForm.tsx'
import type { FormProps } from './form-value.ts'
import { ub04 } from './layout-ub04.ts'

/** The UB-04, the claim of a facility. */
export function Ub04(props: FormProps) {
  return <ClaimForm {...props} layout={ub04} look="form-ub" />
}
