import type { Edit } from '../edit.ts'

/** A claim carries so many service lines and no more. */
export const linesTooMany: Edit = {
  id: 'lines-too-many',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const most = claim.form === 'professional' ? 50 : 999
    return claim.lines.length > most
      ? [
          {
            at: `lines.${most}`,
            message: `There are ${claim.lines.length} lines; one claim carries ${most}. Send the rest as a second claim.`,
          },
        ]
      : []
  },
}
