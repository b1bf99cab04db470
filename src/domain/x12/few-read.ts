import type { ClaimLoops } from './claim-read.ts'
import { personOf } from './claim-read.ts'
import { all, amountOf, first, given, known, type Loop, one, readDay, readDays, within } from './loops.ts'

/** The boxes that few claims fill, read back; what is not there is absent. */
const OTHER_DATES = ['454', '304', '453', '455', '471', '090', '091', '444']

/** CMS-1500: boxes 10d, 11b, 15, 16, 20. */
export function fewProfessionalParts({ subscriberLevel, claim }: ClaimLoops) {
  const day = (qualifier: string) => given(readDay(first(claim, 'DTP', qualifier)(3)))
  const qualifier = OTHER_DATES.find((each) => day(each) !== undefined)
  const both = readDays(first(claim, 'DTP', '314')(3))
  const [from, to] = [given(both.from) ?? day('360'), given(both.to) ?? day('361')]
  const bought = within(claim, '2400')
    .map((line) => first(line, 'PS1'))
    .find((ps1) => ps1(1) !== '')
  return {
    claimCodes: given(codesIn(claim).join(' ')),
    otherClaimId: given(first(one(subscriberLevel, '2010BA'), 'REF', 'Y4')(2)),
    otherDate: qualifier === undefined ? undefined : { qualifier, day: day(qualifier) },
    unable: from === undefined && to === undefined ? undefined : known({ from, to }),
    outsideLab: bought && { charge: amountOf(bought(2)) },
  }
}

/** Condition codes of a professional claim. */
const codesIn = (claim: Loop): string[] =>
  all(claim, 'HI').flatMap((hi) =>
    Array.from({ length: 12 }, (_, index) => (hi(index + 1, 1) === 'BG' ? hi(index + 1, 2) : '')).filter(
      Boolean,
    ),
  )

/** Box 24H. */
export function programOf(sv111: string, sv112: string): string | undefined {
  if (sv111 === 'Y') return sv112 === 'Y' ? 'B' : 'E'
  return sv112 === 'Y' ? 'F' : undefined
}

/** UB-04: FL 2, 29, 52, 53, 55, 57, 78, 79. Y in CLM08 and CLM09 is what a blank box sends. */
export function fewInstitutionalParts({ billingLevel, subscriberLevel, claim }: ClaimLoops) {
  const payTo = one(billingLevel, '2010AB')
  const [street, town] = [first(payTo, 'N3'), first(payTo, 'N4')]
  const clm = first(claim, 'CLM')
  const due = first(claim, 'AMT', 'F3')(2)
  const unlessYes = (text: string) => (text === 'Y' ? undefined : given(text))
  const others = ['2310C', '2310D', '2310F'].flatMap((loop) =>
    within(claim, loop).map((found) => {
      const name = first(found, 'NM1')
      return known({ role: name(1), ...personOf(name), npi: name(9) })
    }),
  )
  return {
    payTo: payTo && { street: street(1), city: town(1), state: town(2), zip: town(3) },
    accidentState: given(first(claim, 'REF', 'LU')(2)),
    release: unlessYes(clm(9)),
    benefits: unlessYes(clm(8)),
    estimatedDue: due === '' ? undefined : amountOf(due),
    otherProviderId: given(first(one(subscriberLevel, '2010BB'), 'REF', 'G2')(2)),
    otherProviders: others.length === 0 ? undefined : others,
  }
}
