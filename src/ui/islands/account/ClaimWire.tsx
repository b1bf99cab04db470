import { useState } from 'preact/hooks'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { ErrorState, Loading } from '../../kit/States.tsx'
import { useLazy } from '../../kit/use-lazy.ts'
import type { ClaimWireProps } from './ClaimCrosswalk.tsx'

/** The claim of the account in the 837, for those who open it; read only then. */
export function ClaimWire(props: ClaimWireProps) {
  const [isOpen, setOpen] = useState(false)
  const crosswalk = useLazy(() => import('./ClaimCrosswalk.tsx').then((one) => one.ClaimCrosswalk), isOpen)
  return (
    <div class="no-print">
      <Disclosure summary="This claim in the 837, box by box" onToggle={setOpen}>
        {isOpen && crosswalk.state === 'ready' ? <crosswalk.value {...props} /> : null}
        {isOpen && crosswalk.state === 'loading' ? <Loading label="Writing the 837" /> : null}
        {crosswalk.state === 'failed' ? (
          <ErrorState title="The 837 could not be shown.">
            Check the connection and load the page again. What you typed is safe.
          </ErrorState>
        ) : null}
      </Disclosure>
    </div>
  )
}
