/** A case as lists show it: nothing here gives an answer away. */
export interface CaseHead {
  readonly id: string
  readonly number: string
  readonly setting: string
  readonly patient: string
  readonly date: string
  readonly payer: string
  readonly level: string
  /** From 1. */
  readonly difficulty: number
  readonly form: string
}

const levels = ['worked', 'faded', 'solo']

/** Order in which cases are offered: worked with the student, then with blanks, then alone; easier ones first. */
export function compareCases(a: CaseHead, b: CaseHead): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    a.difficulty - b.difficulty ||
    (a.number < b.number ? -1 : 1)
  )
}
