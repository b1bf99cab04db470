import type { Finding, Gate } from './edit.ts'

/** What stops the claim at one gate if it is sent as it is. */
export const atGate = (findings: readonly Finding[], gate: Gate): Finding[] =>
  findings.filter((finding) => finding.severity === 'reject' && finding.gate === gate)

/** One status of a 277CA with what our product shows beside it; the same shape as a claim's `statuses` there. */
export interface RejectStatus {
  category: string
  code: string
  entity?: string
  at: string
  message: string
  edit: string
}

/** The payer's front end rejects: one status a finding, in their order. Empty when nothing stops the claim there. */
export function toStatuses(findings: readonly Finding[]): RejectStatus[] {
  return atGate(findings, 'payer').flatMap(({ status, at, message, id }) =>
    status ? [{ ...status, at, message, edit: id }] : [],
  )
}
