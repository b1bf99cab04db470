import { useState } from 'preact/hooks'
import { boxName, type Form, fieldOf, type Place } from '../../../domain/claim/fields.ts'
import type { ClaimRow, ClaimView } from '../../../domain/x12/wire/claim-pages.ts'
import type { WireClient } from '../../../stores/wire.ts'
import { Amount } from '../../kit/Amount.tsx'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { ErrorState, Loading } from '../../kit/States.tsx'
import { Cms1500 } from '../../sheets/Cms1500.tsx'
import { elementId } from '../../sheets/form-value.ts'
import { Ub04 } from '../../sheets/Ub04.tsx'
import { Pager } from './Pager.tsx'
import { SegmentRows } from './SegmentRows.tsx'
import { useAsked } from './use-asked.ts'

interface ClaimsProps {
  ask: WireClient
  set: number
  form: Form
}

const PAGE = 20
const FORM = 'wire-form'

/** The claims of an 837: a list, and the one that is chosen as its form beside its segments. */
export function Claims({ ask, set, form }: ClaimsProps) {
  const [find, setFind] = useState('')
  const [from, setFrom] = useState(0)
  const [chosen, setChosen] = useState(0)
  const list = useAsked(`${find} ${from}`, () => ask.claims(set, find, from, PAGE))
  const claim = useAsked(String(chosen), () => ask.claim(set, chosen))
  const { value: page } = list
  if (list.error) return <ErrorState title="The claims could not be shown.">{list.error}</ErrorState>
  if (!page) return <Loading label="Reading the claims" />
  if (page.total === 0 && find === '')
    return (
      <Notice kind="warning">
        <p>
          There is no claim in this transaction: no CLM segment in its place. Its segments are under Segments.
        </p>
      </Notice>
    )
  return (
    <div class="stack">
      {page.total > 1 || find !== '' ? (
        <>
          <Field
            id="wire-claim-find"
            label="Find a claim"
            hint="Account number or name"
            value={find}
            onInput={(text) => {
              setFind(text)
              setFrom(0)
            }}
            type="search"
          />
          <ClaimTable rows={page.rows} chosen={chosen} onChoose={setChosen} />
          <Pager from={page.from} count={PAGE} total={page.total} noun="claims" onFrom={setFrom} />
        </>
      ) : null}
      {claim.error ? <ErrorState title="The claim could not be shown.">{claim.error}</ErrorState> : null}
      {claim.value ? (
        <OneClaim key={claim.value.index} claim={claim.value} form={form} />
      ) : claim.isWaiting ? (
        <Loading label="Reading the claim" />
      ) : null}
    </div>
  )
}

interface ClaimTableProps {
  rows: readonly ClaimRow[]
  chosen: number
  onChoose: (index: number) => void
}

function ClaimTable({ rows, chosen, onChoose }: ClaimTableProps) {
  return (
    <ul class="queue" aria-label="Claims">
      {rows.map(({ index, account, patient, charge }) => (
        <li key={index}>
          <button
            type="button"
            aria-current={index === chosen ? 'true' : undefined}
            onClick={() => onChoose(index)}
          >
            <span>
              {account || 'without a number'} <small>{patient}</small>
            </span>
            <b>
              <Amount cents={charge} />
            </b>
          </button>
        </li>
      ))}
    </ul>
  )
}

function OneClaim({ claim, form }: { claim: ClaimView; form: Form }) {
  const [lit, setLit] = useState<readonly number[]>([])
  const [box, setBox] = useState<string>()
  const { sheet, links, segments, problems } = claim

  const fromBox = (event: { target: EventTarget | null }) => {
    const place = placeOf(event.target, form)
    if (!place) return
    const id = boxIdOf(place)
    const positions = links.filter((link) => link.box === id).map(({ position }) => position)
    setBox(id)
    setLit(positions)
    if (positions[0] !== undefined) showSegment(positions[0])
  }
  const toBox = (id: string) => {
    const place = placeFrom(id, form)
    if (!place) return
    setBox(id)
    setLit(links.filter((link) => link.box === id).map(({ position }) => position))
    document.getElementById(elementId(FORM, place))?.focus()
  }
  const boxesOf = (position: number): readonly string[] => [
    ...new Set(links.filter((link) => link.position === position).map((link) => link.box)),
  ]
  const Shown = form === 'professional' ? Cms1500 : Ub04

  return (
    <div class="wire-claim">
      {sheet ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the boxes inside take the focus; a click on a crossed one is the same
        // biome-ignore lint/a11y/useKeyWithClickEvents: the focus does it for the keyboard
        <div onFocusIn={fromBox} onClick={fromBox}>
          <Shown id={FORM} sheet={sheet} said={new Map()} />
        </div>
      ) : (
        <Notice kind="warning" title="This claim cannot stand on a form.">
          <ul>
            {problems.map(({ at, message }) => (
              <li key={`${at} ${message}`}>{message}</li>
            ))}
          </ul>
          <p>Its segments stand beside it as they came.</p>
        </Notice>
      )}
      <aside class="stack tight" aria-label="Segments of the claim">
        <p role="status" class="small">
          {box === undefined
            ? 'Go into a box to see the segment that fills it; open a segment to go to its box.'
            : says(box, form, links)}
        </p>
        <div class="wire-beside">
          <SegmentRows
            rows={segments}
            label="Segments of the claim"
            id="wire-claim"
            lit={lit}
            boxesOf={boxesOf}
            onBox={toBox}
          />
        </div>
      </aside>
    </div>
  )
}

/** Scrolls the list of segments, never the page: the box keeps its place. */
function showSegment(position: number): void {
  const row = document.getElementById(`wire-claim-${position}`)
  const list = row?.closest('.wire-beside')
  if (row && list instanceof HTMLElement)
    list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 3
}

/** "Box 24E on line 2: SV107 in segment 31, 1:2." */
function says(id: string, form: Form, links: ClaimView['links']): string {
  const place = placeFrom(id, form)
  const name = place ? boxName(place) : id
  const found = links.filter((link) => link.box === id)
  if (found.length === 0) return `${name}: nothing in the file fills it.`
  return `${name}: ${found.map(({ ref, position, value }) => `${ref} in segment ${position}, ${value}`).join('; ')}.`
}

const boxIdOf = ({ field, line }: Place): string =>
  line === undefined ? field.box : `${field.box} line ${line}`

function placeFrom(id: string, form: Form): Place | undefined {
  const [box = '', line] = id.split(' line ')
  const field = fieldOf(form, box)
  return field && { field, ...(line === undefined ? {} : { line: Number(line) }) }
}

/** The box somebody went into, or whose cross was clicked. */
function placeOf(target: EventTarget | null, form: Form): Place | undefined {
  if (!(target instanceof Element)) return undefined
  const own = target.closest<HTMLElement>('[data-box]')
  const inside =
    own ?? target.closest('.form-crosses, .form-sub, td')?.querySelector<HTMLElement>('[data-box]')
  const { box, line } = inside?.dataset ?? {}
  return box === undefined ? undefined : placeFrom(line === undefined ? box : `${box} line ${line}`, form)
}
