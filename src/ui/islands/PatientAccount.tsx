import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ErrorState, Loading } from '../kit/States.tsx'
import type { AccountProps } from './account/Account.tsx'

/** One patient account. Claim, scrubber, wire and payer come after the page stands, so that it opens on a slow line too. */
export function PatientAccount(props: AccountProps) {
  const [Account, setAccount] = useState<ComponentType<AccountProps>>()
  const [problem, setProblem] = useState<string>()
  const load = () => {
    setProblem(undefined)
    import('./account/Account.tsx').then(
      (module) => setAccount(() => module.Account),
      (error) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  }
  useEffect(load, [])
  if (Account) return <Account {...props} />
  return (
    <div class="stack">
      <h1>Patient account</h1>
      {problem === undefined ? (
        <Loading label="Opening the account" />
      ) : (
        <ErrorState title="The office could not be loaded." onRetry={load} details={problem}>
          Check the connection and try again; your work is safe.
        </ErrorState>
      )}
    </div>
  )
}
