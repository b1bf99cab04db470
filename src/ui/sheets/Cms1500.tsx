import { ClaimForm } from './ClaimForm.tsx'
import type { FormProps } from './form-value.ts'
import { cms1500 } from './layout-cms1500.ts'

/** The CMS-1500 (02/12), the claim of a professional. */
export function Cms1500(props: FormProps) {
  return <ClaimForm {...props} layout={cms1500} look="form-cms" />
}
