import { useState } from 'preact/hooks'
import type { Track } from '../../../domain/office/action.ts'
import { referenceOf } from '../../../domain/office/open.ts'
import { scrubSheet } from '../../../domain/scrubber/scrub.ts'
import { Button, ButtonLink } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { href } from '../../kit/href.ts'
import { Empty } from '../../kit/States.tsx'
import { useShortcuts } from '../../kit/shortcut.ts'
import { useClaimDraft } from './claim-draft.ts'
import { type Scrubbed, saidOn } from './claim-says.ts'
import type { DeskProps } from './desk.ts'
import { Findings } from './Findings.tsx'
import { FormOf } from './FormOf.tsx'
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
  const draft = useClaimDraft(office)
  const [scrubbed, setScrubbed] = useState<Scrubbed>()
  const [isAsking, setAsking] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const isProcessed = account.claims.some((claim) => claim.remits.length > 0)
  const [chosen, setTrack] = useState<Track>()
  const track = chosen ?? (isProcessed ? desk.line.payer.track : 'original')

  const scrub = (): Scrubbed => {
    const found = {
      sheet: draft.sheet,
      result: scrubSheet(draft.sheet, referenceOf(desk.line, desk.book, account.day)),
    }
    setScrubbed(found)
    return found
  }
  const send = async () => {
    setAsking(false)
    const isSent = await act({ do: 'send', sheet: draft.sheet, track })
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
      <TrackChoice office={office} sheet={draft.sheet} track={track} onTrack={setTrack} />
      <Refused title="The claim was not sent." problems={refused} />
      {scrubbed ? (
        <Findings scrubbed={scrubbed} isOld={scrubbed.sheet !== draft.sheet} go={go} sources={sources} />
      ) : null}
      <div class={isWhole ? 'form-whole' : undefined}>
        <FormOf
          id="claim"
          sheet={draft.sheet}
          onBox={draft.change}
          said={saidOn(draft.sheet, scrubbed, refused, account.claims.at(-1))}
        />
      </div>
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
