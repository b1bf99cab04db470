import type { Sheet } from '../../domain/claim/sheet.ts'
import { paperCms1500 } from './paper-cms1500.ts'
import type { Frame, PaperForm } from './paper-grid.ts'
import { paperUb04 } from './paper-ub04.ts'

export const papers: Readonly<Record<Sheet['form'], PaperForm>> = {
  professional: paperCms1500,
  institutional: paperUb04,
}

interface PaperProps {
  sheet: Sheet
  /** The form's own frames and captions; without them only the text is printed, for a form that is in the printer. */
  lines: boolean
  /** Rulers at the edges, to see how far a printer is off. */
  ruler?: boolean | undefined
  label: string
}

/** 1/100 inch: ten characters and six lines to the inch on letter paper, a little shorter so that it is one page. */
const COLUMN = 10
const ROW = 100 / 6
const [WIDTH, HEIGHT] = [850, 1090]

/** A form as paper: every character in its place on the grid. Positions are attributes, so no style is needed. */
export function PaperSheet({ sheet, lines, ruler, label }: PaperProps) {
  const paper = papers[sheet.form]
  const x = (col: number) => paper.left + (col - 1) * COLUMN
  const marks = paper.writers.flatMap((write) => write(sheet)).filter(({ text }) => text !== '')
  return (
    <svg class="paper-sheet" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {lines
        ? paper.frames.map((frame) => <Framed key={`${frame.row} ${frame.col}`} frame={frame} x={x} />)
        : null}
      {ruler ? <Ruler x={x} columns={paper.columns} /> : null}
      {marks.map(({ row, col, text }) => (
        <text
          key={`${row} ${col}`}
          class="typed"
          x={x(col)}
          y={round(row * ROW - 2)}
          textLength={text.length * COLUMN}
          lengthAdjust="spacing"
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

function Framed({ frame, x }: { frame: Frame; x: (col: number) => number }) {
  const { no, caption, row, col, width, height } = frame
  const top = round((row - height) * ROW)
  return (
    <>
      <rect x={x(col) - 2} y={top} width={width * COLUMN} height={round(height * ROW)} />
      <text class="cap" x={x(col)} y={top + 5}>
        {no} {caption}
      </text>
    </>
  )
}

/** Every tenth column and every line, and a cross in each corner of the grid. */
function Ruler({ x, columns }: { x: (col: number) => number; columns: number }) {
  const tens = Array.from({ length: Math.floor(columns / 10) }, (_, index) => (index + 1) * 10)
  const rows = Array.from({ length: 64 }, (_, index) => index + 1)
  return (
    <>
      {tens.map((col) => (
        <text key={col} class="cap" x={x(col)} y={1082}>
          |{col}
        </text>
      ))}
      {rows.map((row) => (
        <text key={row} class="cap" x={x(columns) + 11} y={round(row * ROW - 2)}>
          {row}
        </text>
      ))}
      {[x(1), x(columns)].flatMap((left) =>
        [1, 64].map((row) => (
          <text key={`${left} ${row}`} class="typed" x={left} y={round(row * ROW - 2)}>
            X
          </text>
        )),
      )}
    </>
  )
}
