import { faultsLeft, type SampleSheet } from '../../../domain/claim/practice.ts'
import type { OpenSheets } from '../../../stores/practice-sheet.ts'
import { Notice } from '../../kit/Notice.tsx'
import type { Sources } from '../account/desk.ts'
import { Findings } from '../account/Findings.tsx'
import { type Checked, scrubbedOf } from './said-so-far.ts'

interface CheckedProps {
  checked: Checked
  work: OpenSheets['work']
  samples: readonly SampleSheet[]
  sources: Sources
  onBox: (at: string) => void
}

/** What the check found, gate by gate, and how many planted faults are still in the form. */
export function CheckedNotice({ checked, work, samples, sources, onBox }: CheckedProps) {
  const { sheet, result } = checked
  const isOld = sheet !== work.sheet
  const sample = samples.find(({ id, faults }) => id === work.sample && faults.length > 0)
  const scrubbed = scrubbedOf(checked)
  const errors = result.ok ? result.value.syntax.errors : []
  return (
    <section class="stack" aria-labelledby="checked-title">
      <h2 id="checked-title" class="only-spoken">
        What the check found
      </h2>
      {sample ? <Planted sample={sample} sheet={work.sheet} /> : null}
      {result.ok && result.value.findings.length === 0 && errors.length === 0 ? (
        <Notice kind="success" title="A clean claim: it passes all three gates." live>
          <p>
            The practice's own scrubber, the clearinghouse's syntax check (999) and the payer's front end
            (277CA) find nothing. It was judged as if it were sent on the day after the last service.
            {isOld ? ' The form was changed since; check it again.' : ''}
          </p>
        </Notice>
      ) : scrubbed ? (
        <Findings scrubbed={scrubbed} isOld={isOld} go={{ box: onBox }} sources={sources} />
      ) : null}
      {errors.length > 0 ? (
        <Notice kind="error" title="The clearinghouse could not take the file apart (999).">
          <ul>
            {errors.map(({ message, position, element }) => (
              <li key={`${position} ${element ?? ''} ${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </section>
  )
}

function Planted({ sample, sheet }: { sample: SampleSheet; sheet: OpenSheets['work']['sheet'] }) {
  const left = faultsLeft(sample, sheet)
  const found = sample.faults.filter((fault) => !left.includes(fault))
  return (
    <Notice kind={left.length === 0 ? 'success' : 'info'}>
      <p>
        {left.length === 0
          ? 'All planted faults are put right.'
          : `${left.length} of ${sample.faults.length} planted faults are still on the form.`}
      </p>
      {found.length > 0 ? (
        <ul>
          {found.map(({ box, line, says }) => (
            <li key={`${box} ${line ?? ''}`}>{says}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
