import { useEffect, useState } from 'preact/hooks'
import type { WireClient } from '../../../stores/wire.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Field } from '../../kit/Field.tsx'
import { Shortcuts } from '../../kit/Shortcuts.tsx'
import { ErrorState, Loading } from '../../kit/States.tsx'
import { grouped, Pager } from './Pager.tsx'
import { SegmentRows } from './SegmentRows.tsx'
import { useAsked } from './use-asked.ts'

interface SegmentsProps {
  ask: WireClient
  /** Undefined: the whole file. */
  set: number | undefined
  aim: { readonly position: number; readonly time: number } | undefined
}

const PAGE = 50

/** Every segment explained in place, a page at a time, and a search over all of them. */
export function Segments({ ask, set, aim }: SegmentsProps) {
  const [typed, setTyped] = useState('')
  const [find, setFind] = useState('')
  const [isWhole, setWhole] = useState(set === undefined)
  const [place, setPlace] = useState<{ readonly from: number } | { readonly at: number }>({ from: 0 })

  // A search over a whole file takes a moment: it waits for a pause.
  useEffect(() => {
    if (typed === find) return
    const wait = setTimeout(() => {
      setFind(typed)
      setPlace({ from: 0 })
    }, 250)
    return () => clearTimeout(wait)
  }, [typed])
  useEffect(() => {
    if (!aim) return
    setTyped('')
    setFind('')
    setWhole(true)
    setPlace({ at: aim.position })
  }, [aim?.time])

  const query = { find, count: PAGE, ...place, ...(isWhole ? {} : { set }) }
  const { value: page, isWaiting, error } = useAsked(JSON.stringify(query), () => ask.segments(query))
  const go = (from: number) => setPlace({ from })
  const turn = (by: number) => {
    const from = (page?.from ?? 0) + by * PAGE
    if (page && from >= 0 && from < page.total) go(from)
  }

  return (
    <div class="stack tight">
      <div class="row">
        <Field
          id="wire-find"
          label="Find a segment"
          hint="CLP, CLM05, an account number, a name, or words such as birth date"
          value={typed}
          onInput={setTyped}
          type="search"
        />
        {set === undefined ? null : (
          <Checkbox
            id="wire-whole"
            label="In the whole file"
            checked={isWhole}
            onChange={(checked) => {
              setWhole(checked)
              setPlace({ from: 0 })
            }}
          />
        )}
        <Shortcuts
          shortcuts={[
            { keys: '/', says: 'Find a segment', run: () => document.getElementById('wire-find')?.focus() },
            { keys: 'n', says: 'Next segments', run: () => turn(1) },
            { keys: 'p', says: 'Previous segments', run: () => turn(-1) },
          ]}
        />
      </div>
      {error ? <ErrorState title="The segments could not be shown.">{error}</ErrorState> : null}
      {page ? (
        <>
          <p role="status" class="small">
            {page.total === 0
              ? `No segment says "${find}". Look for a part of it, or for the name of a segment.`
              : `${grouped(page.total)} ${page.total === 1 ? 'segment' : 'segments'}${find === '' ? '' : ` for "${find}"`}${isWaiting ? ', looking …' : ''}`}
          </p>
          <Pager from={page.from} count={PAGE} total={page.total} noun="segments" onFrom={go} />
          {page.total > 0 ? (
            <SegmentRows
              rows={page.rows}
              label="Segments"
              id="wire-seg"
              lit={aim && 'at' in place ? [aim.position] : []}
            />
          ) : null}
          <Pager from={page.from} count={PAGE} total={page.total} noun="segments" onFrom={go} />
        </>
      ) : error ? null : (
        <Loading label="Reading the segments" />
      )}
    </div>
  )
}
