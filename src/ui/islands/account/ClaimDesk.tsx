import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Place } from '../../../domain/claim/fields.ts'
import type { To, Track } from '../../../domain/office/action.ts'
import { payerOf, referenceOf } from '../../../domain/office/open.ts'
import { scrubSheet } from '../../../domain/scrubber/scrub.ts'
import { Button, ButtonLink } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { href } from '../../kit/href.ts'
import { Empty } from '../../kit/States.tsx'
import { useShortcuts } from '../../kit/shortcut.ts'
import { originIn } from './box-origin.ts'
import { ClaimWire } from './ClaimWire.tsx'
import { bare, chargesOf, useClaimDraft } from './claim-draft.ts'
import { type Scrubbed, saidOn } from './claim-says.ts'
import { type DeskProps, dueTo } from './desk.ts'
import { Findings } from './Findings.tsx'
import { FormOf } from './FormOf.tsx'
import { Papers } from './Papers.tsx'
import { PayerChoice } from './PayerChoice.tsx'
import { Refused } from './Refused.tsx'
import { TrackChoice } from './TrackChoice.tsx'

/** The claim: the form as the records fill it, the student's changes, scrubbing and sending. */
export function ClaimDesk(props: DeskProps & { isShown: boolean }) {
  const { account } = props.office
  if (!account.answer) {
    return (
      <Empty
        title="This account is not coded yet."
        action={
          <ButtonLink kind="primary" href={href(`/cases/${account.id}/`)}>
            Go to the coding desk
          </ButtonLink>
        }
      >
        Read the note and code it; "Send it to billing" brings you back here with the claim filled.
      </Empty>
    )
  }
  return <ClaimSheet {...props} />
}

function ClaimSheet({ office, act, go, sources, refused, isShown }: DeskProps & { isShown: boolean }) {
  const { account, desk } = office
  const [chosenTo, setTo] = useState<To>()
  const to = chosenTo ?? dueTo(office)
  const draft = useClaimDraft(office, to)
  const [isClipped, setClipped] = useState(true)
  const sheet = useMemo(() => (isClipped ? draft.sheet : bare(draft.sheet)), [draft.sheet, isClipped])
  const [scrubbed, setScrubbed] = useState<Scrubbed>()
  const [place, setPlace] = useState<Place>()
  const originOf = useMemo(() => originIn(office, sheet, to), [office, sheet, to])
  const [isAsking, setAsking] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const own = account.claims.filter((claim) => claim.to === to)
  const isProcessed = own.some((claim) => claim.remits.length > 0)
  const [chosen, setTrack] = useState<Track>()
  const track = chosen ?? (isProcessed ? payerOf(desk.line, to).track : 'original')
  useEffect(() => setTo(undefined), [account.stage])

  const scrub = (): Scrubbed => {
    const found = {
      sheet,
      result: scrubSheet(sheet, referenceOf(desk.line, desk.book, account.day)),
    }
    setScrubbed(found)
    return found
  }
  const send = async () => {
    setAsking(false)
    const isSent = await act({ do: 'send', sheet, track, ...(to === 'second' ? { to } : {}) })
    if (!isSent) return
    setScrubbed(undefined)
    setTrack(undefined)
  }
  const ask = () => {
    const { result } = scrub()
    const isStopped = result.ok && result.value.some((one) => one.severity === 'reject')
    if (isStopped) setAsking(true)
    else void send()
  }
  const changeTo = (next: To) => {
    setTo(next)
    setTrack(undefined)
    setScrubbed(undefined)
  }
  useShortcuts(isShown && !isAsking ? [{ keys: 'Ctrl+Enter', says: 'Send the claim', run: ask }] : [])

  return (
    <div class="stack">
      <div class="row spread no-print">
        <span class="row">
          <Button onClick={scrub}>Scrub</Button>
          <Button kind="primary" keys="Ctrl+Enter" onClick={ask}>
            Send
          </Button>
        </span>
        <span class="row">
          <Button kind="quiet" small pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            Whole form
          </Button>
          <Button kind="quiet" small onClick={() => print()}>
            Print
          </Button>
          <Button kind="quiet" small disabled={!draft.isChanged} onClick={draft.startAgain}>
            Start again from the records
          </Button>
        </span>
      </div>
      <PayerChoice office={office} to={to} onTo={changeTo} />
      <TrackChoice office={office} sheet={sheet} track={track} to={to} onTrack={setTrack} />
      <Refused title="The claim was not sent." problems={refused} />
      {scrubbed ? (
        <Findings scrubbed={scrubbed} isOld={scrubbed.sheet !== sheet} go={go} sources={sources} />
      ) : null}
      {draft.sheet.attached ? (
        <Papers
          office={office}
          attached={draft.sheet.attached}
          charges={chargesOf(sheet)}
          isClipped={isClipped}
          onClip={setClipped}
        />
      ) : null}
      <div class={isWhole ? 'form-whole' : undefined}>
        <FormOf
          id="claim"
          sheet={sheet}
          onBox={draft.change}
          said={saidOn(sheet, scrubbed, refused, own.at(-1))}
          lists={desk.line.lists}
          originOf={originOf}
          onPlace={setPlace}
        />
      </div>
      <ClaimWire id="claim" sheet={sheet} place={place} />
      <Dialog
        id="send-anyway"
        title="Send it with these findings?"
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Go back to the form</Button>
            <Button onClick={() => void send()}>Send it anyway</Button>
          </>
        }
      >
        <p>
          The scrubber expects a rejection: the claim would come back unpaid and undecided, and the days until
          then count.
        </p>
      </Dialog>
    </div>
  )
}
