import { useState } from 'preact/hooks'
import type { ReleaseHead } from '../../../domain/codes/release.ts'
import { formDay } from '../../../domain/kernel/day.ts'
import { type OwnLists, removeOwnPack } from '../../../stores/own-codes.ts'
import { announce } from '../../kit/announce.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Loading } from '../../kit/States.tsx'

/** The lists that stand in this browser, and the room they take. */
export function OwnShelf({ lists }: { lists: OwnLists }) {
  const [error, setError] = useState<string>()
  if (lists.state === 'looking') return <Loading label="Looking for your code lists" />
  if (lists.state === 'failed')
    return (
      <Notice kind="error" title="Your code lists cannot be shown." live>
        <p>{lists.message}</p>
      </Notice>
    )
  if (lists.packs.length === 0)
    return <p>You have no code lists of your own yet. Choose a file as you downloaded it, zipped or not.</p>
  const remove = ({ id, name }: ReleaseHead) =>
    void removeOwnPack(id).then(
      () => {
        setError(undefined)
        announce(`${name} was removed.`)
      },
      (problem) => setError(problem instanceof Error ? problem.message : String(problem)),
    )
  return (
    <div class="stack tight">
      {error ? (
        <Notice kind="error" live>
          <p>{error}</p>
        </Notice>
      ) : null}
      <ul class="bare stack" aria-label="Your code lists">
        {lists.packs.map(({ head, bytes, licenceSaidOn }) => (
          <li key={head.id} class="row spread">
            <div>
              <p>
                <strong>{head.name}</strong>
              </p>
              <p class="muted small">
                {inForceText(head)} · {countText(head)} · {sizeText(bytes)} · {sourceText(head)}
              </p>
              {licenceSaidOn ? (
                <p class="muted small">
                  Licensed: you said on {formDay(licenceSaidOn)} that you hold a license.
                </p>
              ) : null}
            </div>
            <Button small says={`Remove ${head.name}`} onClick={() => remove(head)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <p class="muted small">
        Together {sizeText(lists.used)}
        {lists.free === undefined || lists.free > PLENTY ? '' : `; about ${sizeText(lists.free)} are free`}. A
        backup leaves them out, so keep the files you downloaded.
      </p>
    </div>
  )
}

/** Above this, in bytes, browsers name a round allowance rather than what is free, and nobody runs out. */
const PLENTY = 500_000_000

function inForceText({ inForce: { from, to } }: ReleaseHead): string {
  return to ? `${formDay(from)} – ${formDay(to)}` : `from ${formDay(from)}`
}

const codeSets: readonly string[] = ['icd10cm', 'icd10pcs', 'hcpcs', 'cpt']

/** `72,621 codes`, or rows where the list is none of codes. */
export const countText = ({ content, count }: ReleaseHead): string =>
  `${count.toLocaleString('en-US')} ${codeSets.includes(content) ? 'codes' : 'rows'}`

function sourceText({ files }: ReleaseHead): string {
  const names = files.map(({ name }) => name).join(', ')
  const isVerified = files.length > 0 && files.every(({ verified }) => verified)
  return `${names}, ${isVerified ? 'verified official file' : 'unverified'}`
}

function sizeText(bytes: number): string {
  if (bytes < 100_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
