import type { Problem } from '../../kernel/problem.ts'

/** The problems of one file, in order, at most twenty: the rest says nothing new. */
export interface Complaints {
  add(line: number, message: string): void
  readonly list: readonly Problem[]
  /** Twenty are noted: reading on is of no use. */
  readonly isFull: boolean
}

const MOST = 20

export function complaintsOf(): Complaints {
  const list: Problem[] = []
  return {
    list,
    get isFull() {
      return list.length >= MOST
    },
    add(line, message) {
      if (list.length < MOST) list.push({ at: `line ${line}`, message })
    },
  }
}

/** A piece of a file as a message may show it: one line, printable, short. */
export function shown(text: string): string {
  const clean = Array.from(text.slice(0, 60), (letter) => (letter < ' ' ? ' ' : letter))
    .join('')
    .trim()
  return `"${clean.length > 32 ? `${clean.slice(0, 32)}…` : clean}"`
}

/** A list that has no codes beginning with `reaches` was cut off between two lines. */
export const stopsShort = (last: string, reaches: string): string =>
  `The list stops at ${last} and never comes to ${reaches}: it is cut off. Download it again.`
