import type { Sheet } from '../../../domain/claim/sheet.ts'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { PaperSheet } from '../../sheets/PaperSheet.tsx'

/** What goes on the paper. */
export interface Paper {
  readonly typed: boolean
  readonly lines: boolean
  readonly ruler: boolean
}

interface PaperViewProps {
  sheet: Sheet
  paper: Paper
  onPaper: (paper: Paper) => void
}

/** The form as it comes out of the printer: typed, blank for a pencil, or only the text for a form in the tray. */
export function PaperView({ sheet, paper, onPaper }: PaperViewProps) {
  return (
    <div class="stack">
      <div class="row">
        <Checkbox
          id="paper-typed"
          label="What is typed"
          checked={paper.typed}
          onChange={(typed) => onPaper({ ...paper, typed })}
        />
        <Checkbox
          id="paper-lines"
          label="The form's lines"
          checked={paper.lines}
          onChange={(lines) => onPaper({ ...paper, lines })}
        />
        <Checkbox
          id="paper-ruler"
          label="Rulers for calibration"
          checked={paper.ruler}
          onChange={(ruler) => onPaper({ ...paper, ruler })}
        />
        <Button kind="primary" onClick={() => print()}>
          Print
        </Button>
      </div>
      <p class="muted small">
        Letter paper, no margins, size 100 %: ten characters and six lines to the inch, as claim forms are
        read by machine. Printers differ: print the rulers once and hold the sheet against a printed form. A
        real claim on paper needs the form with its red ink; this is for practice.
      </p>
      <div class="form-whole">
        <PaperSheet
          sheet={shown(sheet, paper)}
          lines={paper.lines}
          ruler={paper.ruler}
          label="The form on paper"
        />
      </div>
    </div>
  )
}

/** The page that is printed, whichever view is open. */
export function PaperPage({ sheet, paper }: Omit<PaperViewProps, 'onPaper'>) {
  return (
    <div class="paper-page print-only">
      <PaperSheet
        sheet={shown(sheet, paper)}
        lines={paper.lines}
        ruler={paper.ruler}
        label="The form on paper"
      />
    </div>
  )
}

const shown = (sheet: Sheet, { typed }: Paper): Sheet =>
  typed ? sheet : { form: sheet.form, boxes: {}, lines: [] }
