/** Columns of 24 that a printed box takes. */
export type Width = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 14 | 15 | 16 | 18 | 20 | 24

/** One printed box: its number and caption, and the fields that stand in it. */
export interface Cell {
  readonly width: Width
  readonly no: string
  readonly caption: string
  /** Ids of `domain/claim/fields`. */
  readonly boxes: readonly string[]
}

/** Boxes printed under each other beside a tall one. */
export interface Stack {
  readonly width: Width
  readonly stack: readonly Cell[]
}

export type Printed = Cell | Stack

/** A band of the form; `lines` is where the service lines stand. */
export interface Part {
  readonly title: string
  readonly rows: readonly (readonly Printed[])[]
  readonly lines?: 'before'
}

export interface LineColumn {
  readonly box: string
  readonly caption: string
  /** Share of the table's width. */
  readonly size: 's' | 'm' | 'l' | 'xl'
}

/** A form as it is printed, in its own order. */
export interface FormLayout {
  readonly parts: readonly Part[]
  /** Caption over the service lines: `24`. */
  readonly linesTitle: string
  /** The shaded upper half of a line, where the form has one. */
  readonly shaded: readonly LineColumn[]
  readonly columns: readonly LineColumn[]
  /** Lines shown even when they are empty. */
  readonly atLeast: number
}

export const cell = (width: Width, no: string, caption: string, ...boxes: string[]): Cell => ({
  width,
  no,
  caption,
  boxes,
})

export const column = (box: string, caption: string, size: LineColumn['size']): LineColumn => ({
  box,
  caption,
  size,
})

/** Every field of a layout in the order of the Tab key. */
export const boxesOf = (layout: FormLayout): string[] => [
  ...layout.parts.flatMap((part) =>
    part.rows
      .flat()
      .flatMap((printed) => ('stack' in printed ? printed.stack : [printed]).flatMap((one) => one.boxes)),
  ),
  ...layout.shaded.map((one) => one.box),
  ...layout.columns.map((one) => one.box),
]
