import type { Edit } from '../edit.ts'
import { box, textsOf } from '../parts.ts'

const SEPARATORS = ['*', '~', '^', ':']

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not travel
const unsafe = /[*~^:\u0000-\u001f\u007f]/

/** The signs that part segments and elements would tear the file apart inside a value, so that no writer sends them. */
export const separatorInData: Edit = {
  id: 'separator-in-data',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'x12-5010-envelope',
  check: (claim) =>
    textsOf(claim).flatMap(({ at, text }) => {
      if (!unsafe.test(text)) return []
      const found = SEPARATORS.find((separator) => text.includes(separator))
      const says = found
        ? `contains ${found}, a sign that separates the parts of an 837, so a blank travels in its place. Take it out of "${text}".`
        : 'contains a line break or another sign that cannot be printed. Type it again on one line.'
      return [{ at, message: `${box(claim, at)} ${says}` }]
    }),
}
