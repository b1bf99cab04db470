import * as z from 'zod/mini'
import { problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { fieldOf, LINES_ON } from './fields.ts'
import { Sheet } from './sheet.ts'

/** A form as a file: what is typed, nothing else. */
const SheetFile = z.strictObject({
  file: z.literal('clean-claim sheet'),
  version: z.literal(1),
  sheet: Sheet,
})

/** Characters of a whole file, and of one box. */
const LIMITS = { file: 200_000, box: 400 }

export const makeSheetFile = (sheet: Sheet): string =>
  `${JSON.stringify({ file: 'clean-claim sheet', version: 1, sheet }, null, 2)}\n`

/** The form of a file, whole or not at all: every problem names the box and what to do. Never throws. */
export function readSheetFile(text: string): Result<Sheet> {
  if (text.length > LIMITS.file)
    return refuse(
      `The file has ${text.length} characters; a form has ${LIMITS.file} at most. Choose the file of one form.`,
    )
  if (/^\uFEFF?\s*ISA/.test(text))
    return refuse('This is an X12 file, not a form. Open it in the wire room, which keeps nothing of it.')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('This is not the file of a form: it is not JSON. Choose a file that "Save as file" made.')
  }
  const parsed = SheetFile.safeParse(value)
  if (!parsed.success) {
    const [first] = problemsOf(parsed.error)
    return refuse(
      `This is not the file of a form, or one of another version. ${first?.message ?? ''} Choose a file that "Save as file" made.`,
    )
  }
  const { sheet } = parsed.data
  const problems = [...boxProblems(sheet), ...lineProblems(sheet)]
  return problems.length > 0 ? bad(problems) : good(sheet)
}

const refuse = (message: string): Result<never> => bad([{ at: '', message }])

function boxProblems({ form, boxes, lines }: Sheet) {
  const rows = [
    { row: boxes, scope: 'claim', at: '' },
    ...lines.map((row, index) => ({ row, scope: 'line', at: ` line ${index + 1}` })),
  ]
  return rows.flatMap(({ row, scope, at }) =>
    Object.entries(row).flatMap(([box, text]) => {
      const name = `${box.slice(0, 20)}${at}`
      if (fieldOf(form, box)?.scope !== scope)
        return [
          {
            at: name,
            message: `This form has no box "${name}". The file was made for another form or changed.`,
          },
        ]
      return text.length > LIMITS.box
        ? [
            {
              at: name,
              message: `Box ${name} has ${text.length} characters; ${LIMITS.box} is the most. Shorten it in the file.`,
            },
          ]
        : []
    }),
  )
}

const lineProblems = ({ form, lines }: Sheet) =>
  lines.length > LINES_ON[form]
    ? [
        {
          at: 'lines',
          message: `The file has ${lines.length} service lines; the form has ${LINES_ON[form]}.`,
        },
      ]
    : []
