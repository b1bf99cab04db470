import type { Finding } from '../../../domain/scrubber/edit.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Status } from '../../kit/Status.tsx'
import { placeName, type Scrubbed, severityWords } from './claim-says.ts'
import type { Go, Sources } from './desk.ts'
import { SourceName } from './SourceName.tsx'

const gates = {
  practice: 'Before it leaves the practice',
  clearinghouse: 'At the clearinghouse (999)',
  payer: "At the payer's front end (277CA)",
} as const

interface FindingsProps {
  scrubbed: Scrubbed
  isOld: boolean
  go: Pick<Go, 'box'>
  sources: Sources
}

/** What the scrubber found, by the gate at which it would stop the claim. */
export function Findings({ scrubbed, isOld, go, sources }: FindingsProps) {
  const { sheet, result } = scrubbed
  if (!result.ok) {
    return (
      <Notice kind="error" title="Some boxes cannot be read, so nothing was scrubbed yet." live>
        <ul>
          {result.problems.map(({ at, message }) => (
            <li key={`${at} ${message}`}>
              <Button kind="quiet" small onClick={() => go.box(at)}>
                {placeName(sheet.form, at)}
              </Button>{' '}
              {message}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  if (result.value.length === 0) {
    return (
      <Notice kind="success" title="The scrubber found nothing." live>
        <p>The claim can be read and passes every edit. Whether it is the right claim, the payer decides.</p>
      </Notice>
    )
  }
  const count = result.value.length
  return (
    <section class="sheet stack no-print" aria-label="What the scrubber found">
      <h3 role="status">
        {count} {count === 1 ? 'finding' : 'findings'}
      </h3>
      {isOld ? <p class="muted">The form was changed since. Scrub again to see what is left.</p> : null}
      {(Object.keys(gates) as (keyof typeof gates)[]).map((gate) => (
        <Gate
          key={gate}
          title={gates[gate]}
          findings={result.value.filter((one) => one.gate === gate)}
          form={sheet.form}
          go={go}
          sources={sources}
        />
      ))}
    </section>
  )
}

interface GateProps {
  title: string
  findings: readonly Finding[]
  form: Scrubbed['sheet']['form']
  go: Pick<Go, 'box'>
  sources: Sources
}

function Gate({ title, findings, form, go, sources }: GateProps) {
  if (findings.length === 0) return null
  return (
    <div class="stack tight">
      <h4>{title}</h4>
      <ul class="bare stack tight">
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.at}`} class="finding">
            <Status kind={severityWords[finding.severity].kind}>
              {severityWords[finding.severity].word}
            </Status>{' '}
            <Button kind="quiet" small onClick={() => go.box(finding.at)}>
              {placeName(form, finding.at)}
            </Button>
            <p>{finding.message}</p>
            <SourceName id={finding.source} sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  )
}
