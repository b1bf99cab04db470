import { useState } from 'preact/hooks'
import { readSheet } from '../../../domain/claim/read-sheet.ts'
import { makeSheetFile } from '../../../domain/claim/sheet-file.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import { make837 } from '../../../domain/x12/837.ts'
import { practiceEnvelope } from '../../../domain/x12/sheet-preview.ts'
import { clearSheet, type OpenSheets, openSample, openSheetFile } from '../../../stores/practice-sheet.ts'
import { announce } from '../../kit/announce.ts'
import { Button } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { download } from '../../kit/download.ts'
import { Notice } from '../../kit/Notice.tsx'

interface FileBarProps {
  open: OpenSheets
  /** Another form is on the desk: what was said about the last one is over. */
  onNew: () => void
}

/** Samples to look at or to put right, and the form as a file. */
export function FileBar({ open, onNew }: FileBarProps) {
  const { form, work, shelf } = open
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const name =
    work.sheet.boxes[form === 'professional' ? '26' : 'FL3a']?.trim().replace(/[^\w-]/g, '') || form
  const start = (begin: () => void, says: string) => {
    begin()
    setProblems([])
    onNew()
    announce(says)
  }
  const take = async (file: File) => {
    const wrong = file.size > 1_000_000 ? [tooLarge] : await openSheetFile(await file.text())
    setProblems(wrong)
    if (wrong.length > 0) return
    onNew()
    announce('The form is opened.')
  }
  const write = () => {
    const claim = readSheet(work.sheet)
    setProblems(claim.ok ? [] : claim.problems)
    if (claim.ok) download(`${name}.edi`, make837(claim.value, practiceEnvelope(claim.value)))
  }

  return (
    <Disclosure summary="Samples and files">
      <div class="stack">
        <div class="row">
          {shelf.samples
            .filter((sample) => sample.form === form)
            .map(({ id, title }) => (
              <Button
                key={id}
                small
                onClick={() => start(() => openSample(id), 'The sample is on the form.')}
              >
                {title}
              </Button>
            ))}
          <Button small onClick={() => start(clearSheet, 'The form is blank. Undo brings it back.')}>
            Clear the form
          </Button>
        </div>
        <div class="row">
          <Button
            small
            onClick={() => download(`${name}.sheet.json`, makeSheetFile(work.sheet), 'application/json')}
          >
            Save as file
          </Button>
          <label class="btn small" for="sheet-file">
            Open a file
          </label>
          <input
            id="sheet-file"
            type="file"
            accept="application/json,.json"
            class="only-spoken"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) void take(file)
              event.currentTarget.value = ''
            }}
          />
          <Button small onClick={write}>
            Download the 837
          </Button>
        </div>
        <p class="muted small">
          A sample or a file takes the place of what is on the form; Undo brings that back. What you type
          stays on this computer: use invented people only.
        </p>
        {problems.length > 0 ? (
          <Notice kind="error" title="That was not possible." live>
            <ul>
              {problems.slice(0, 8).map(({ at, message }) => (
                <li key={`${at} ${message}`}>{message}</li>
              ))}
            </ul>
            {problems.length > 8 ? <p>And {problems.length - 8} more. Check lists them all.</p> : null}
          </Notice>
        ) : null}
      </div>
    </Disclosure>
  )
}

const tooLarge: Problem = {
  at: '',
  message: 'The file is larger than 1 MB, which no form is. Choose a file that "Save as file" made.',
}
