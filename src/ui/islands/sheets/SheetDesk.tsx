import { useCallback, useMemo, useState } from 'preact/hooks'
import { boxId, type Place } from '../../../domain/claim/fields.ts'
import { saysSoFar } from '../../../domain/scrubber/sheet-check.ts'
import { checkSheet, previewSheet } from '../../../domain/x12/sheet-preview.ts'
import { type OpenSheets, stepSheet, typeInBox } from '../../../stores/practice-sheet.ts'
import { announce } from '../../kit/announce.ts'
import { Button } from '../../kit/Button.tsx'
import { Shortcuts } from '../../kit/Shortcuts.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { Toolbar } from '../../kit/Toolbar.tsx'
import { Crosswalk } from '../../sheets/Crosswalk.tsx'
import { elementId } from '../../sheets/form-value.ts'
import { saidOn } from '../account/claim-says.ts'
import type { Sources } from '../account/desk.ts'
import { FormOf } from '../account/FormOf.tsx'
import { focusSoon } from '../account/focus.ts'
import { CheckedNotice } from './CheckedNotice.tsx'
import { FileBar } from './FileBar.tsx'
import { FormChoice } from './FormChoice.tsx'
import { type Paper, PaperPage, PaperView } from './PaperView.tsx'
import { type Checked, placeAt, saidSoFar, scrubbedOf, spoken, textAt } from './said-so-far.ts'
import { useSettled } from './use-settled.ts'

interface DeskProps {
  open: OpenSheets
  sources: Sources
}

const ID = 'sheet'

/** A form in work: typed, checked, followed into the 837, put on paper, saved. */
export function SheetDesk({ open, sources }: DeskProps) {
  const { sheet } = open.work
  const [place, setPlace] = useState<Place>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [checked, setChecked] = useState<Checked>()
  const [isWhole, setWhole] = useState(false)
  const [tab, setTab] = useState('fill')
  const [paper, setPaper] = useState<Paper>({ typed: true, lines: true, ruler: false })
  // Reading, writing and scrubbing the whole form waits until the hand rests.
  const rested = useSettled(sheet)
  const preview = useMemo(() => previewSheet(rested), [rested])
  const live = useMemo(() => saysSoFar(rested, open.reference), [rested, open.reference])

  const leave = useCallback((gone: Place) => {
    const id = boxId(gone)
    setLeft((before) => (before.has(id) ? before : new Set([...before, id])))
  }, [])
  const check = () => {
    const result = checkSheet(sheet, open.reference)
    setChecked({ sheet, result })
    announce(spoken(result))
  }
  const step = async (way: 'undo' | 'redo') => {
    if (!(await stepSheet(way)))
      announce(way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.')
  }
  const forget = () => {
    setChecked(undefined)
    setLeft(new Set())
  }
  const go = (at: Place) => focusSoon(elementId(ID, at), () => setTab('fill'))
  const goTo = (at: string) => {
    const found = placeAt(sheet, at)
    if (found) go(found)
  }
  const found = saidSoFar(
    saidOn(sheet, scrubbedOf(checked), [], undefined),
    live,
    left,
    (at) => textAt(sheet, at) !== textAt(rested, at),
  )
  // The same sentences are the same thing: leaving a box that says nothing draws nothing anew.
  const said = useMemo(() => found, [JSON.stringify([...found])])

  // Each part is drawn when what it shows has changed, so that typing and going from box to box stay quick.
  const form = useMemo(
    () => (
      <div class={isWhole ? 'form-whole' : undefined}>
        <FormOf
          id={ID}
          sheet={sheet}
          onBox={typeInBox}
          said={said}
          lists={open.shelf.lists}
          onPlace={setPlace}
          onLeave={leave}
        />
      </div>
    ),
    [sheet, said, isWhole, open.shelf],
  )
  const crosswalk = useMemo(() => <Crosswalk preview={preview} place={place} onGo={go} />, [preview, place])
  const page = useMemo(() => <PaperPage sheet={rested} paper={paper} />, [rested, paper])

  return (
    <div class="stack">
      <div class="stack no-print">
        <div class="row spread">
          <FormChoice open={open} />
          <Shortcuts shortcuts={[{ keys: 'Ctrl+Enter', says: 'Check the form', run: check }]} />
        </div>
        <Toolbar label="The form">
          <Button kind="primary" keys="Ctrl+Enter" onClick={check}>
            Check
          </Button>
          <Button onClick={() => void step('undo')}>Undo</Button>
          <Button onClick={() => void step('redo')}>Redo</Button>
          <Button kind="quiet" small pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            Whole form
          </Button>
        </Toolbar>
        <FileBar open={open} onNew={forget} />
        {checked ? (
          <CheckedNotice
            checked={checked}
            work={open.work}
            samples={open.shelf.samples}
            sources={sources}
            onBox={goTo}
          />
        ) : null}
      </div>
      <div class="account no-print">
        <Tabs
          id="sheet-view"
          label="The form"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'fill', label: 'Fill in', panel: form },
            {
              id: 'paper',
              label: 'On paper',
              panel: tab === 'paper' ? <PaperView sheet={rested} paper={paper} onPaper={setPaper} /> : null,
            },
          ]}
        />
        {crosswalk}
      </div>
      {page}
    </div>
  )
}
