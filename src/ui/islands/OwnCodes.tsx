import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SitePack } from '../../domain/codes/pack-index.ts'
import {
  $ownJobs,
  $ownLists,
  addOwnFiles,
  cancelOwnFile,
  fetchPackIndex,
  forgetOwnJob,
  type OwnJob,
  type OwnLists,
} from '../../stores/own-codes.ts'
import { announce } from '../kit/announce.ts'
import { Checkbox } from '../kit/Checkbox.tsx'
import { FileDoor } from '../kit/FileDoor.tsx'
import { href } from '../kit/href.ts'
import { useReady } from '../kit/use-ready.ts'
import { OwnFileJob } from './own-codes/OwnFileJob.tsx'
import { type OwnFormat, OwnFormats } from './own-codes/OwnFormats.tsx'
import { countText, OwnShelf } from './own-codes/OwnShelf.tsx'

interface OwnCodesProps {
  formats: readonly OwnFormat[]
  /** Route of the packs that the operator made for everybody; undefined when there are none. */
  packs?: string | undefined
}

/** The student's own code books: official files dropped here, kept in this browser, listed, removed. */
export function OwnCodes({ formats, packs }: OwnCodesProps) {
  const ready = useReady()
  // The server's markup says that it looks; another island may have looked already when this one hydrates.
  const looked = useStore($ownLists)
  const lists: OwnLists = ready ? looked : { state: 'looking' }
  const jobs = useStore($ownJobs)
  const [hasLicence, setHasLicence] = useState(false)
  const add = (files: readonly File[], from?: string) => {
    if (files.length === 0) return
    announce(files.length === 1 ? `Reading ${files[0]?.name}.` : `Reading ${files.length} files.`)
    addOwnFiles(files, { hasLicence, ...(from ? { from } : {}) })
  }
  const again = ({ id, file }: OwnJob, from?: string) => {
    forgetOwnJob(id)
    add([file], from)
  }
  useSpokenEnds(jobs)
  return (
    <fieldset class="bare stack" disabled={!ready}>
      <p>
        The shipped book holds a part of each code set. Load the official files and the book knows every code
        in them. They are read here, on this computer, and stay in this browser: no file is sent anywhere.
      </p>
      {packs === undefined ? null : <SiteShelf route={packs} />}
      <OwnShelf lists={lists} />
      <FileDoor
        id="own-code-files"
        label="Choose code files"
        hint="Or drop them here."
        accept=".zip,.txt,.csv,.xml,text/plain,text/csv,text/xml,application/zip"
        onFiles={add}
      />
      <Checkbox
        id="cpt-licence"
        label="I hold a license for CPT from the AMA"
        hint="Needed only for the AMA’s own files. The day is noted. What they hold stays in this browser and is never part of a backup, a link or a report; you can remove it at any time."
        checked={hasLicence}
        onChange={setHasLicence}
      />
      {jobs.length > 0 ? (
        <ul class="bare stack tight" aria-label="Files being read">
          {jobs.map((job) => (
            <li key={job.id}>
              <OwnFileJob
                job={job}
                onCancel={() => cancelOwnFile(job.id)}
                onForget={() => forgetOwnJob(job.id)}
                onAgain={(from) => again(job, from)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <OwnFormats formats={formats} />
    </fieldset>
  )
}

/** What this site has for everybody, so that nobody loads it again. */
function SiteShelf({ route }: { route: string }) {
  const [found, setFound] = useState<readonly SitePack[]>([])
  useEffect(() => void fetchPackIndex(href(route)).then(setFound), [route])
  if (found.length === 0) return null
  return (
    <p>
      This site has for everybody: {found.map(({ head }) => `${head.name} (${countText(head)})`).join('; ')}.
    </p>
  )
}

/** Says the end of each file once to people who listen to the page. */
function useSpokenEnds(jobs: readonly OwnJob[]): void {
  const spoken = useRef(new Set<number>())
  useEffect(() => {
    for (const { id, file, state, results } of jobs) {
      if (state === 'waiting' || state === 'working' || spoken.current.has(id)) continue
      spoken.current.add(id)
      const stored = results.reduce((total, result) => total + result.stored.length, 0)
      if (state === 'cancelled') announce(`${file.name} was cancelled.`)
      else if (stored > 0) announce(`${file.name}: ${stored === 1 ? 'one list' : `${stored} lists`} stored.`)
      else announce(`${file.name}: nothing was stored. The reason stands below.`)
    }
  }, [jobs])
}
