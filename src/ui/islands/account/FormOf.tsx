import { ErrorState, Loading } from '../../kit/States.tsx'
import { useLazy } from '../../kit/use-lazy.ts'
import type { FormProps } from '../../sheets/form-value.ts'

/** The form of this account; only the one that is needed is loaded. */
export function FormOf(props: FormProps) {
  const form = useLazy(() =>
    props.sheet.form === 'professional'
      ? import('../../sheets/Cms1500.tsx').then((sheet) => sheet.Cms1500)
      : import('../../sheets/Ub04.tsx').then((sheet) => sheet.Ub04),
  )
  if (form.state === 'loading') return <Loading label="Loading the form" />
  if (form.state === 'failed') {
    return (
      <ErrorState title="The form could not be loaded.">
        Check the connection and load the page again. What you typed is safe.
      </ErrorState>
    )
  }
  return <form.value {...props} />
}
