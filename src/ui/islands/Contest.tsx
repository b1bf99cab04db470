import { useState } from 'preact/hooks'
import type { CodingAnswer } from '../../domain/coding/answer.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { download } from '../kit/download.ts'
import { Field } from '../kit/Field.tsx'

interface Props {
  head: { readonly id: string; readonly number: string }
  /** Edition of the key that is contested. */
  edition: string
  answer: CodingAnswer
}

/** Keys can be wrong: a file with the reading of the student and a citation, for an instructor or for us. */
export function Contest({ head, edition, answer }: Props) {
  const [open, setOpen] = useState(false)
  const [reading, setReading] = useState('')
  const [citation, setCitation] = useState('')
  const isReady = reading.trim() !== '' && citation.trim() !== ''
  const save = () => {
    const file = {
      kind: 'clean-claim-contest',
      version: 1,
      case: head.id,
      edition,
      answer,
      reading,
      citation,
    }
    download(`contest-${head.number}.json`, JSON.stringify(file, null, 2), 'application/json')
    setOpen(false)
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        Contest this answer
      </Button>
      <Dialog
        id="contest"
        title={`Contest the key of case ${head.number}`}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button kind="primary" disabled={!isReady} onClick={save}>
              Save the file
            </Button>
          </>
        }
      >
        <div class="stack">
          <p>
            The file holds the case, the edition of its key, your answer, your reading and your citation. Give
            it to your instructor.
          </p>
          <Field
            id="contest-reading"
            label="How do you read the record, and what should the key say?"
            multiline
            value={reading}
            onInput={setReading}
          />
          <Field
            id="contest-citation"
            label="Which guideline, note or rule says so?"
            value={citation}
            onInput={setCitation}
          />
        </div>
      </Dialog>
    </>
  )
}
