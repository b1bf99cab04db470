import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReleaseHead } from '../../domain/codes/release.ts'
import { formDay } from '../../domain/kernel/day.ts'
import {
  $ownJobs,
  $ownLists,
  addOwnFiles,
  cancelOwnFile,
  forgetOwnJob,
  type OwnJob,
  type OwnLists,
  removeOwnPack,
} from '../../stores/own-codes.ts'
import { announce } from '../kit/announce.ts'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Empty, Loading } from '../kit/States.tsx'
import { useReady } from '../kit/use-ready.ts'
import { OwnFileJob } from './own-codes/OwnFileJob.tsx'

/** A kind of file that can be read, in its owner's words for it. */
export interface OwnFormat {
  readonly id: string
  readonly says: string
  readonly isLicensed: boolean
}

interface OwnCodesProps {
  formats: readonly OwnFormat[]
}

/** The student's own code books: official files dropped here, kept in this browser, listed, removed. */
export function OwnCodes({ formats }: OwnCodesProps) {
  const ready = useReady()
  const lists = useStore($ownLists)
  const jobs = useStore($ownJobs)
  const [hasLicence, setHasLicence] = useState(false)
  const [from, setFrom] = useState('')
  const asksDay = jobs.some((job) => job.results.some((result) => result.problems[0]?.at === 'edition'))
  const add = (files: readonly File[]) => {
    if (files.length === 0) return
    announce(files.length === 1 ? `Reading ${files[0]?.name}.` : `Reading ${files.length} files.`)
    addOwnFiles(files, { hasLicence, ...(from ? { from } : {}) })
  }
  useSpokenEnds(jobs)
  return (
    <fieldset class="bare stack" disabled={!ready}>
      <p>
        The shipped book holds a part of each code set. Load the official files and the book knows every code
        in them. They are read here, on this computer, and stay in this browser: no file is sent anywhere.
      </p>
      <Shelf lists={lists} />
      <Door onFiles={add} />
      <Checkbox
        id="cpt-licence"
        label="I hold a license for CPT from the AMA"
        hint="Needed only for the AMA’s own files. The day is noted. What they hold stays in this browser and is never part of a backup, a link or a report; you can remove it at any time."
        checked={hasLicence}
        onChange={setHasLicence}
      />
      {asksDay || from ? <FirstDay value={from} onChange={setFrom} /> : null}
      {jobs.length > 0 ? (
        <ul class="bare stack tight" aria-label="Files being read">
          {jobs.map((job) => (
            <li key={job.id}>
              <OwnFileJob
                job={job}
                onCancel={() => cancelOwnFile(job.id)}
                onForget={() => forgetOwnJob(job.id)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Formats formats={formats} />
    </fieldset>
  )
}

function Shelf({ lists }: { lists: OwnLists }) {
  const [error, setError] = useState<string>()
  if (lists.state === 'looking') return <Loading label="Looking for your code lists" />
  if (lists.state === 'failed')
    return (
      <Notice kind="error" title="Your code lists cannot be shown." live>
        <p>{lists.message}</p>
      </Notice>
    )
  if (lists.packs.length === 0)
    return (
      <Empty title="You have no code lists of your own yet.">
        <p>Choose or drop a file below: as you downloaded it, zipped or not.</p>
      </Empty>
    )
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
      <div class="table-wrap">
        <table class="table">
          <caption>Your code lists</caption>
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col">In force</th>
              <th scope="col" class="num">
                Rows
              </th>
              <th scope="col" class="num">
                Space
              </th>
              <th scope="col">From</th>
              <th scope="col">
                <span class="only-spoken">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lists.packs.map(({ head, bytes, licenceSaidOn }) => (
              <tr key={head.id}>
                <th scope="row">{head.name}</th>
                <td>{inForceText(head)}</td>
                <td class="num">{head.count}</td>
                <td class="num">{sizeText(bytes)}</td>
                <td>
                  {sourceText(head)}
                  {licenceSaidOn ? ` You said on ${formDay(licenceSaidOn)} that you hold a license.` : ''}
                </td>
                <td>
                  <Button small says={`Remove ${head.name}`} onClick={() => remove(head)}>
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted small">
        {lists.free === undefined
          ? `Together ${sizeText(lists.used)} of this browser’s space.`
          : `Together ${sizeText(lists.used)} of this browser’s space; about ${sizeText(lists.free)} are free.`}{' '}
        A backup leaves them out: keep the files you downloaded.
      </p>
    </div>
  )
}

/** Where files come in: the button for everybody, dropping for those who like it. */
function Door({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside does the same by keyboard
    <div
      class="empty"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <input
        id="own-code-files"
        type="file"
        multiple
        accept=".zip,.txt,.csv,.xml,text/plain,text/csv,text/xml,application/zip"
        class="only-spoken"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <label class="btn" for="own-code-files">
        Choose code files
      </label>
      <p class="muted">{over ? 'Let go to read them.' : 'Or drop them here.'}</p>
    </div>
  )
}

function FirstDay({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <div class="field">
      <label for="own-codes-from">First day on which the next file holds</label>
      <input
        id="own-codes-from"
        class="input"
        type="date"
        value={value}
        aria-describedby="own-codes-from-hint"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p class="hint" id="own-codes-from-hint">
        Fiscal year 2026 begins on 10/01/2025. Load the file again after you have said it; clear it for files
        that say it themselves.
      </p>
    </div>
  )
}

function Formats({ formats }: { formats: readonly OwnFormat[] }) {
  return (
    <Disclosure summary="Which files, and where their owners publish them">
      <ul>
        {formats.map(({ id, says, isLicensed }) => (
          <li key={id}>
            {says}
            {isLicensed ? ' Licensed: needs the box above.' : ''}
          </li>
        ))}
      </ul>
      <p>Pages of the owners, on their own sites:</p>
      <ul>
        {pages.map(({ address, label }) => (
          <li key={address}>
            <a href={address} rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const pages = [
  { label: 'ICD-10-CM files, CDC', address: 'https://www.cdc.gov/nchs/icd/icd-10-cm/files.html' },
  {
    label: 'ICD-10-CM and ICD-10-PCS files, CMS',
    address: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
  },
  {
    label: 'HCPCS Level II quarterly update, CMS',
    address:
      'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update',
  },
  {
    label: 'NCCI edits, CMS',
    address: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits',
  },
  {
    label: 'Physician fee schedule relative value files, CMS',
    address: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files',
  },
]

/** Says the end of each file once to people who listen to the page. */
function useSpokenEnds(jobs: readonly OwnJob[]): void {
  const spoken = useRef(new Set<number>())
  useEffect(() => {
    for (const job of jobs) {
      if (job.state === 'waiting' || job.state === 'working' || spoken.current.has(job.id)) continue
      spoken.current.add(job.id)
      const stored = job.results.reduce((total, result) => total + result.stored.length, 0)
      if (job.state === 'cancelled') announce(`${job.name} was cancelled.`)
      else if (stored > 0) announce(`${job.name}: ${stored === 1 ? 'one list' : `${stored} lists`} stored.`)
      else announce(`${job.name}: nothing was stored. The reason stands below the file.`)
    }
  }, [jobs])
}

function inForceText({ inForce: { from, to } }: ReleaseHead): string {
  return to ? `${formDay(from)} – ${formDay(to)}` : `from ${formDay(from)}`
}

function sourceText({ files }: ReleaseHead): string {
  const names = files.map(({ name }) => name).join(', ')
  const isVerified = files.length > 0 && files.every(({ verified }) => verified)
  return `${names}: ${isVerified ? 'verified official file' : 'unverified'}.`
}

export const sizeText = (bytes: number): string =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
