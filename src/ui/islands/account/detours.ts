import { dollars } from '../../../domain/kernel/money.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import { blame } from '../../../domain/office/blame.ts'
import { isRejected } from '../../../domain/office/stage.ts'
import { adjustmentsOf, isDenial, type OpenOffice, ownerWords } from './desk.ts'

/** What made the way to zero longer, each with who caused it: rejections and denials, in the order of the claims. */
export function detoursOf(office: OpenOffice): string[] {
  return office.account.claims.flatMap((claim) => [...rejections(office, claim), ...denials(office, claim)])
}

function rejections({ account, desk }: OpenOffice, claim: ClaimFile): string[] {
  if (!isRejected(claim)) return []
  const places = claim.ack999.accepted
    ? (claim.ack277?.claims ?? []).flatMap((one) => one.statuses.flatMap(({ at }) => at ?? []))
    : claim.findings
        .filter((one) => one.severity === 'reject' && one.gate === 'clearinghouse')
        .map(({ at }) => at)
  const causes = places.map((at) => causeOf(blame(account, claim, at, desk.line)))
  return [`Claim ${claim.n} was rejected. ${[...new Set(causes)].join(' ')}`.trim()]
}

function denials({ account, desk }: OpenOffice, claim: ClaimFile): string[] {
  const answers = claim.remits.flatMap(({ remit }) =>
    adjustmentsOf(remit)
      .filter(({ adjustment }) => isDenial(remit, adjustment))
      .map(({ adjustment }) => {
        const { at, owner } = adjustment.because
        return `Claim ${claim.n}: ${dollars(adjustment.cents)} not paid (${adjustment.group}-${adjustment.reason}). ${causeOf(blame(account, claim, at, desk.line, owner))}`
      }),
  )
  return [...new Set(answers)]
}

const causeOf = ({ owner, says }: ReturnType<typeof blame>): string => `${ownerWords[owner]}: ${says}`
