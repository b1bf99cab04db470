import type { Claim, InstitutionalClaim, ProfessionalClaim, ProfessionalLine } from '../claim/claim.ts'
import { compactDay } from '../kernel/day.ts'
import { onDay, person, place, reference } from './claim-write.ts'
import { type Written, writeAmount } from './write.ts'

/** Segments of the boxes that few claims fill; `few-read.ts` reads them back. */
type Body = readonly Written[]

/** FL 2 · 2010AB. */
export const payToSegments = (claim: Claim): Body =>
  claim.form === 'institutional' && claim.payTo ? [['NM1', '87', '2'], ...place(claim.payTo)] : []

/** Box 11b · 2010BA. */
export const insurerClaimSegments = (claim: Claim): Body =>
  claim.form === 'professional' ? reference('Y4', claim.otherClaimId) : []

/** FL 57 · 2010BB. */
export const payersNumberSegments = (claim: Claim): Body =>
  claim.form === 'institutional' ? reference('G2', claim.otherProviderId) : []

/** Boxes 15 and 16: one day of the two is 360 or 361, both are 314. */
export function fewDates({ otherDate, unable }: ProfessionalClaim): Body {
  const { from, to } = unable ?? {}
  return [
    ...(otherDate ? onDay(otherDate.qualifier, otherDate.day) : []),
    ...(from && to
      ? [['DTP', '314', 'RD8', `${compactDay(from)}-${compactDay(to)}`] as const]
      : [...onDay('360', from), ...onDay('361', to)]),
  ]
}

/** Box 10d: condition codes with blanks between them. */
export const claimCodeSegments = ({ claimCodes }: ProfessionalClaim): Body => {
  const codes = (claimCodes ?? '').split(/[\s,]+/).filter(Boolean)
  return codes.length === 0 ? [] : [['HI', ...codes.slice(0, 12).map((code) => ['BG', code])]]
}

/** Box 20, on the first line: what was bought, and of whom · PS1, 2420B. The laboratory is box 32. */
export function boughtSegments({ outsideLab, facility }: ProfessionalClaim, line: number) {
  if (!outsideLab || line !== 1) return { service: [], provider: [] }
  const npi = facility?.npi ?? ''
  const service: Body = [['PS1', npi || 'UNKNOWN', writeAmount(outsideLab.charge)]]
  const provider: Body = npi ? [['NM1', 'QB', '2', '', '', '', '', '', 'XX', npi]] : []
  return { service, provider }
}

/** Box 24H · SV111 child screening, SV112 family planning. */
export const programElements = ({ epsdt = '' }: ProfessionalLine): readonly string[] =>
  epsdt === '' ? [] : ['', /[EB]/.test(epsdt) ? 'Y' : '', /[FB]/.test(epsdt) ? 'Y' : '']

/** FL 78 and 79, each in the loop of its role, in the order of the guide. */
export const otherProviderSegments = ({ otherProviders = [] }: InstitutionalClaim): Body =>
  [...ROLES, undefined].flatMap((role) =>
    otherProviders
      .filter((one) => (role === undefined ? !ROLES.includes(one.role) : one.role === role))
      .map((one) => person(one.role, one, 'XX', one.npi)),
  )

const ROLES: readonly string[] = ['ZZ', '82', 'DN']
