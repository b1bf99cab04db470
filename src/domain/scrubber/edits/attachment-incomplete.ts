import type { Edit, Fault } from '../edit.ts'

const WAYS = ['AA', 'BM', 'EL', 'EM', 'FT', 'FX']

/** Papers beside a claim say what they are and how they come. */
export const attachmentIncomplete: Edit = {
  id: 'attachment-incomplete',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const { attachment } = claim
    if (!attachment) return []
    const fault = (part: string, message: string): Fault[] => [{ at: `attachment.${part}`, message }]
    if (!/^\w{2}$/.test(attachment.kind))
      return fault(
        'kind',
        `The attachment has the kind ${attachment.kind || '(blank)'}. Write the two characters of its report type.`,
      )
    if (!WAYS.includes(attachment.by))
      return fault(
        'by',
        `The attachment comes by ${attachment.by || '(blank)'}. Write BM for mail, EL for an electronic file, FX for fax or AA for on request.`,
      )
    return attachment.by !== 'AA' && !attachment.control
      ? fault(
          'control',
          'The attachment has no control number, so the payer cannot find the claim it belongs to. Write the number that stands on the papers.',
        )
      : []
  },
}
