import { formDay } from '../kernel/day.ts'
import { dollars } from '../kernel/money.ts'
import type { Benefit } from './eligibility.ts'
import { eligibilityWords } from './explain/eligibility-words.ts'

/** One EB as a portal shows it: what, for which services, whom and when, how much, and what else is said. */
export interface BenefitLine {
  readonly what: string
  readonly services: string
  readonly whom: string
  readonly amount: string
  readonly more: string
}

const wordOf = (words: Readonly<Record<string, string>>, code: string | undefined): string =>
  code === undefined ? '' : (words[code] ?? code)

/** The benefits of an answer in words, in the order in which the plan gives them. */
export const benefitLines = (benefits: readonly Benefit[]): readonly BenefitLine[] =>
  benefits.map((one) => ({
    what: wordOf(eligibilityWords.EB01, one.kind),
    services: one.services.map((code) => wordOf(eligibilityWords.EB03, code)).join(', '),
    whom: wordOf(eligibilityWords.EB02, one.level),
    amount: [
      one.amount === undefined ? '' : dollars(one.amount),
      one.percent === undefined ? '' : `${one.percent} percent`,
      wordOf(eligibilityWords.EB06, one.period),
    ]
      .filter(Boolean)
      .join(', '),
    more: [
      one.plan,
      wordOf(eligibilityWords.EB04, one.insurance),
      one.authorization ? `authorization ${wordOf(eligibilityWords.EB11, one.authorization)}` : '',
      wordOf(eligibilityWords.EB12, one.network),
      ...one.related.map(({ role, name, id }) =>
        [wordOf(eligibilityWords.NM101, role), name, id].filter(Boolean).join(' '),
      ),
      ...one.dates.map(({ kind, from }) => `${wordOf(eligibilityWords.DTP01, kind)} ${formDay(from)}`),
      ...one.notes,
    ]
      .filter(Boolean)
      .join('; '),
  }))
