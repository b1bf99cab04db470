import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { $office, openOffice } from '../../../stores/office.ts'
import { ButtonLink } from '../../kit/Button.tsx'
import { href } from '../../kit/href.ts'
import { ErrorState, Loading } from '../../kit/States.tsx'
import type { Sources } from './desk.ts'
import { Workplace } from './Workplace.tsx'

export interface AccountCase {
  readonly head: {
    readonly id: string
    readonly number: string
    readonly setting: string
    readonly patient: string
    readonly date: string
    readonly payer: string
  }
  readonly urls: { readonly line: string; readonly book: string }
}

export interface AccountProps {
  cases: readonly AccountCase[]
  sources: Sources
}

/** One patient account, addressed by `?id=`: from registration to zero balance. */
export function Account({ cases, sources }: AccountProps) {
  const [id, setId] = useState<string>()
  const [tries, setTries] = useState(0)
  const office = useStore($office)
  const found = cases.findIndex(({ head }) => head.id === id)
  const one = cases[found]

  useEffect(() => setId(new URLSearchParams(location.search).get('id') ?? ''), [])
  useEffect(() => {
    return one ? openOffice(one.head.id, href(one.urls.line), href(one.urls.book)) : undefined
  }, [one, tries])

  if (id !== undefined && !one) return <Unknown id={id} />
  if (office.state === 'failed') {
    return (
      <div class="stack">
        <h1>Patient account</h1>
        <ErrorState title="This account could not be opened." onRetry={() => setTries(tries + 1)}>
          {office.problems.map((problem) => problem.message).join(' ')}
        </ErrorState>
      </div>
    )
  }
  if (!one || office.state === 'opening' || office.account.id !== one.head.id) {
    return (
      <div class="stack">
        <h1>Patient account</h1>
        <Loading label="Opening the account" />
      </div>
    )
  }
  const { patient, setting, payer } = one.head
  return (
    <Workplace
      office={office}
      sources={sources}
      facts={`${patient} · ${setting} · ${payer}`}
      next={cases[found + 1]?.head ?? cases[0]?.head}
    />
  )
}

function Unknown({ id }: { id: string }) {
  return (
    <div class="stack">
      <h1>Patient account</h1>
      <ErrorState title={id === '' ? 'No account was chosen.' : `There is no account "${id}".`}>
        The address may be mistyped, or the account belongs to another edition. Your work is safe.
      </ErrorState>
      <p class="row">
        <ButtonLink href={href('/office/')}>Back to the office</ButtonLink>
        <ButtonLink href={href('/cases/')}>Choose a case</ButtonLink>
      </p>
    </div>
  )
}
