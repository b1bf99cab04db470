import { fieldOf } from '../../domain/claim/fields.ts'
import type { Sheet } from '../../domain/claim/sheet.ts'

/** Text on the grid of a form: ten characters an inch, six lines an inch; row and column count from 1. */
export interface Mark {
  readonly row: number
  readonly col: number
  readonly text: string
}

/** A printed box of the form: its number, its caption, and where its frame stands on the grid. */
export interface Frame {
  readonly no: string
  readonly caption: string
  readonly row: number
  readonly col: number
  readonly width: number
  /** Lines; the caption takes the first. */
  readonly height: number
}

/** Writes one box, or several, of a form. */
export type Writer = (sheet: Sheet) => readonly Mark[]

/** A form as paper: its frames, what is written in them, and the first column's distance from the edge in 1/100 inch. */
export interface PaperForm {
  readonly frames: readonly Frame[]
  readonly writers: readonly Writer[]
  readonly left: number
  /** Lines of service that are drawn: first row, rows a line, count. */
  readonly columns: number
}

type Boxes = Readonly<Record<string, string>>

/** What a box says on paper: capitals, no blanks around it. */
const said = (boxes: Boxes, box: string): string => (boxes[box] ?? '').trim().toUpperCase()

const mark = (row: number, col: number, width: number, text: string): Mark[] =>
  text === '' ? [] : [{ row, col, text: text.slice(0, width) }]

/** `MM/DD/YYYY` → its parts; a date that is none stays as it is typed. */
function dayMarks(row: number, cols: readonly number[], text: string, yearDigits: 2 | 4): Mark[] {
  const [, month = '', day = '', year = ''] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text) ?? []
  if (month === '') return mark(row, cols[0] ?? 1, 10, text)
  const parts = [month.padStart(2, '0'), day.padStart(2, '0'), yearDigits === 2 ? year.slice(2) : year]
  if (cols.length === 1) return mark(row, cols[0] ?? 1, 8, parts.join(''))
  return parts.flatMap((part, index) => mark(row, cols[index] ?? 1, 4, part))
}

/** Dollars to the right, cents in the last two places, no point between them. */
function moneyMarks(row: number, col: number, width: number, text: string): Mark[] {
  const [, dollars = '', cents = '00'] = /^\$?([\d,]+)(?:\.(\d\d))?$/.exec(text) ?? []
  if (dollars === '') return mark(row, col, width, text)
  const digits = `${dollars.replaceAll(',', '')} ${cents}`
  return mark(row, col + Math.max(0, width - digits.length), width, digits)
}

const nameOf = (boxes: Boxes, id: string): string =>
  ['last', 'first', 'middle']
    .map((part) => said(boxes, `${id}.${part}`))
    .filter(Boolean)
    .join(', ')

const townOf = (boxes: Boxes, id: string): string =>
  [said(boxes, `${id}.city`), said(boxes, `${id}.state`), said(boxes, `${id}.zip`)].filter(Boolean).join(' ')

export const text =
  (box: string, row: number, col: number, width: number): Writer =>
  ({ boxes }) =>
    mark(row, col, width, said(boxes, box))

/** One column: eight or six digits together; three: month, day, year apart. */
export const day =
  (box: string, row: number, cols: readonly number[], yearDigits: 2 | 4 = 2): Writer =>
  ({ boxes }) =>
    dayMarks(row, cols, said(boxes, box), yearDigits)

export const money =
  (box: string, row: number, col: number, width: number): Writer =>
  ({ boxes }) =>
    moneyMarks(row, col, width, said(boxes, box))

export const name =
  (id: string, row: number, col: number, width: number): Writer =>
  ({ boxes }) =>
    mark(row, col, width, nameOf(boxes, id))

export const town =
  (id: string, row: number, col: number, width: number): Writer =>
  ({ boxes }) =>
    mark(row, col, width, townOf(boxes, id))

/** A cross in the column of the choice that is typed. */
export const cross =
  (box: string, row: number, cols: Readonly<Record<string, number>>): Writer =>
  ({ boxes, form }) => {
    const typed = said(boxes, box)
    const options = fieldOf(form, box)?.options ?? []
    const choice = options.find(({ value }) => value.toUpperCase() === typed)?.value ?? typed
    const col = cols[choice]
    return col === undefined
      ? mark(row, Math.min(...Object.values(cols)), 4, typed)
      : [{ row, col, text: 'X' }]
  }

/** The part of a service line: its row follows the number of the line. */
export type LineWriter = (row: Boxes, at: number) => readonly Mark[]

export const lines =
  (first: number, step: number, most: number, writers: readonly LineWriter[]): Writer =>
  (sheet) =>
    sheet.lines
      .slice(0, most)
      .flatMap((row, index) => writers.flatMap((write) => write(row, first + index * step)))

export const lineText =
  (box: string, col: number, width: number, above = 0): LineWriter =>
  (row, at) =>
    mark(at - above, col, width, said(row, box))

export const lineDay =
  (box: string, cols: readonly number[]): LineWriter =>
  (row, at) =>
    dayMarks(at, cols, said(row, box), 2)

export const lineMoney =
  (box: string, col: number, width: number): LineWriter =>
  (row, at) =>
    moneyMarks(at, col, width, said(row, box))

/** `no|caption|row|col|width|height`, one frame a line. */
export const frames = (table: string): readonly Frame[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [no = '', caption = '', row, col, width, height] = line.trim().split('|')
      return {
        no,
        caption,
        row: Number(row),
        col: Number(col),
        width: Number(width),
        height: Number(height ?? 2),
      }
    })
