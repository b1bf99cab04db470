import { own } from './own.ts'

/** A syntax error without its sentence: what IK3 and IK4 carry. */
export interface SyntaxPlace {
  readonly segment: string
  readonly position: number
  readonly loop?: string | undefined
  readonly code: string
  readonly element?: number | undefined
  readonly component?: number | undefined
  readonly elementCode?: string | undefined
  readonly value?: string | undefined
}

type Say = (what: string, where: string) => string

/** IK304, in our words. */
const segmentSays: Readonly<Record<string, Say>> = {
  '1': (what, where) => `${what} is not a segment this transaction knows. Check its spelling${where}.`,
  '2': (what, where) => `${what} is not expected here${where}. Remove it or move it to its own loop.`,
  '3': (what, where) => `${what} is required${where} and is missing. Fill the fields it carries.`,
  '4': (what, where) => `The loop that begins with ${what} occurs too often${where}. Split the claim.`,
  '5': (what, where) => `${what} occurs too often${where}. Keep one.`,
  '6': (what, where) => `${what} does not belong to this transaction${where}.`,
  '7': (what, where) =>
    `${what} stands in the wrong order${where}. Move it before the segments that follow it.`,
  '8': (what, where) => `${what}${where} has an element that is wrong.`,
}

/** IK403, in our words. */
const elementSays: Readonly<Record<string, Say>> = {
  '1': (what) => `${what} is required and is empty. Fill it.`,
  '2': (what) => `${what} is required together with the element beside it. Fill both or neither.`,
  '3': (what) => `${what} is more than the segment has room for. Remove it.`,
  '4': (what) => `${what} is too short. Check for missing characters.`,
  '5': (what) => `${what} is too long. Shorten it.`,
  '6': (what) => `${what} has a character that may not be there. Remove it.`,
  '7': (what) => `${what} is not one of the codes allowed there. Choose an allowed one.`,
  '8': (what) => `${what} is not a real date. Write year, month and day as eight digits.`,
  '9': (what) => `${what} is not a time of day. Write hours and minutes as four digits.`,
  I10: (what) => `${what} is not used here. Leave it empty.`,
  I12: (what) => `${what} does not agree with what was counted. Count again.`,
}

/** A whole sentence from the codes of a 999: what, where, what next. The same codes always say the same. */
export function syntaxSentence(error: SyntaxPlace): string {
  const where = error.loop ? ` in loop ${error.loop}` : ''
  const ref = `${error.segment}${String(error.element).padStart(2, '0')}${error.component === undefined ? '' : `-${error.component}`}`
  if (error.element !== undefined) {
    const value = error.value ? ` ("${error.value}")` : ''
    const what = `${ref}${value}${where}, segment ${error.position},`
    return (
      own(elementSays, error.elementCode ?? '') ?? ((subject) => `${subject} has error ${error.elementCode}.`)
    )(what, where)
  }
  return (own(segmentSays, error.code) ?? ((subject) => `${subject} has error ${error.code}.`))(
    `${error.segment} (segment ${error.position})`,
    where,
  )
}
