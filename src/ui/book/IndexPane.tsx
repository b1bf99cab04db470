import { useEffect, useRef, useState } from 'preact/hooks'
import type { BookClient } from '../../domain/codes/book-client.ts'
import type { IndexPlace, VolumeId } from '../../domain/codes/index-volume.ts'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import { announce } from '../kit/announce.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { Select } from '../kit/Select.tsx'
import { Loading } from '../kit/States.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import { IndexFound } from './IndexFound.tsx'
import { IndexTable } from './IndexTable.tsx'
import { IndexTree } from './IndexTree.tsx'
import { adviceOf, examplesOf, volumeOf } from './index-send.ts'

interface IndexPaneProps {
  id: string
  client: BookClient
  /** Opens a place of the tabular list. */
  onOpen: (row: MarkedRow) => void
  /** A term was looked at: its way from the main term. */
  onLook?: ((path: readonly string[]) => void) | undefined
}

const SHOWN = 24
const FIRST = '[data-term][tabindex="0"], .index-table button, .index-found button'

/** An index of the book: leaf to a main term, walk down its subterms, go on to the tabular list. */
export function IndexPane({ id, client, onOpen, onLook }: IndexPaneProps) {
  const [volume, setVolume] = useState<VolumeId>('alphabetic')
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<{ readonly main: IndexPlace; readonly at: readonly string[] }>()
  const box = useRef<HTMLElement>(null)
  const volumes = useAnswer(() => client.indexes(), [client])
  const isAsking = query.trim() !== ''
  const found = useAnswer(
    isAsking ? async () => ({ query, places: await client.leaf(volume, query, SHOWN) }) : undefined,
    [client, volume, query],
  )
  const toField = () => box.current?.querySelector('input')?.focus()
  const toFirst = () => box.current?.querySelector<HTMLElement>(FIRST)?.focus()
  useEffect(() => {
    if (open) toFirst()
  }, [open])
  if (!volumes) return <Loading label="Opening the index" />
  if (volumes.length === 0)
    return (
      <div class="empty">
        <p>
          <strong>The index could not be read.</strong>
        </p>
        <p class="muted">The tabular list works without it. Check the connection and reload the page.</p>
      </div>
    )
  const turn = (to: VolumeId) => {
    setVolume(to)
    setQuery('')
    setOpen(undefined)
  }
  const show = async (place: IndexPlace) => {
    const [first = ''] = place.path
    const main = place.path.length > 1 ? await client.term(place.volume, [first]) : place
    if (!main) return
    setVolume(place.volume)
    setQuery(first)
    setOpen({ main, at: place.path })
    onLook?.(place.path)
  }
  const showFirst = async () => {
    const [first] = await client.leaf(volume, query, 1)
    if (first) await show(first)
  }
  const follow = async (target: string) => {
    const place = await client.term(volume, [target])
    if (place) return show(place)
    const other = volumeOf(target)
    if (!other) return announce(`${target}: this excerpt of the index has no such term.`)
    turn(other)
    announce(volumes.find((one) => one.id === other)?.title ?? '')
    toField()
  }
  const own = volumes.find((one) => one.id === volume)
  const columns = own?.columns ?? []
  const term = open && {
    main: open.main,
    at: open.at,
    onSee: (target: string) => void follow(target).catch(() => undefined),
    onCode: (path: readonly string[], code: string) => {
      onLook?.(path)
      onOpen({ system: 'icd10cm', code: code.replace(/\.?-$/, '') })
    },
  }
  return (
    <section class="index stack tight" aria-label="Index" ref={box}>
      <Select
        id={`${id}-volume`}
        label="Volume"
        value={volume}
        choices={volumes.map((one) => ({ value: one.id, label: one.title }))}
        onChange={(value) => turn(value as VolumeId)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!open) void showFirst().catch(() => undefined)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          toFirst()
        }}
      >
        <Field
          id={`${id}-term`}
          label={volume === 'neoplasm' ? 'Site' : volume === 'drug' ? 'Substance' : 'Main term'}
          type="search"
          value={query}
          onInput={(text) => {
            setQuery(text)
            setOpen(undefined)
          }}
          hint="Type its first letters. ↓ goes to the terms, Enter opens the first one."
        />
      </form>
      {term ? (
        <>
          <p>
            <Button
              small
              onClick={() => {
                setOpen(undefined)
                toField()
              }}
            >
              ← Terms around it
            </Button>
          </p>
          {columns.length > 1 ? (
            <IndexTable {...term} columns={columns} />
          ) : (
            <IndexTree {...term} key={term.at.join(' ')} onLook={onLook} />
          )}
        </>
      ) : isAsking ? (
        <IndexFound
          found={found}
          advice={adviceOf[volume]}
          onShow={(place) => void show(place).catch(() => undefined)}
        />
      ) : (
        <>
          <p class="muted small">{adviceOf[volume]}</p>
          <p class="row small">
            Try
            {examplesOf[volume].map((example) => (
              <Button key={example} small onClick={() => setQuery(example)}>
                {example}
              </Button>
            ))}
          </p>
        </>
      )}
    </section>
  )
}
