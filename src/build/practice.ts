import { openKinds } from '../exercises/kinds.ts'
import type { Question } from './questions.ts'
import type { Source } from './sources.ts'

/** Exercises of one subject that are practiced one after the other, whatever their kinds. */
export interface PracticeGroup {
  /** Last part of the page's address, name of the data file and of the draft. */
  readonly id: string
  readonly title: string
  /** What one learns, in a sentence or two. */
  readonly lede: string
  /** Beginning of the ids of its exercises: `reg-` takes `reg-01`, `reg-02`… */
  readonly prefix: string
}

/** The front desk, in the order of a visit. */
export const frontDesk: readonly PracticeGroup[] = [
  {
    id: 'registration',
    title: 'Register from the card',
    lede: 'Read cards, licenses and intake sheets; fill the record without a typo; find the one thing that is wrong and say what to do.',
    prefix: 'reg-',
  },
  {
    id: 'payer-order',
    title: 'Who pays first',
    lede: 'Ask the questions, then put the payers in order and name the rule, for Medicare and for families.',
    prefix: 'cob-',
  },
  {
    id: 'eligibility',
    title: 'Eligibility and benefits',
    lede: 'Ask the plan with a 270, read its 271, and write down what the patient owes today and what the plan wants first.',
    prefix: 'elig-',
  },
  {
    id: 'authorization',
    title: 'Prior authorization',
    lede: 'Find out whether the plan wants to be asked, ask it completely, and read its answer.',
    prefix: 'auth-',
  },
  {
    id: 'advance-notice',
    title: 'Advance notice to a Medicare patient',
    lede: 'Decide when an ABN is needed, fill it so that it is valid, and choose the modifier.',
    prefix: 'abn-',
  },
  {
    id: 'estimate',
    title: 'Estimates',
    lede: 'Tell a patient what the care will cost: a good-faith estimate, in time, without insurance; the patient’s own share with a plan.',
    prefix: 'gfe-',
  },
  {
    id: 'charge-batch',
    title: 'Charge entry by batch',
    lede: 'Post a day of encounter forms and prove with counts and totals that nothing was lost or typed wrong.',
    prefix: 'chg-',
  },
]

/** The group an exercise belongs to; undefined for questions of lessons, drills and cases. */
export const practiceGroupOf = ({ id }: Pick<Question, 'id'>): PracticeGroup | undefined =>
  frontDesk.find(({ prefix }) => id.startsWith(prefix))

/** Groups that have exercises, with the ids in their order. */
export const practiceGroups = (
  questions: readonly Question[],
): readonly (PracticeGroup & { readonly ids: readonly string[] })[] =>
  frontDesk
    .map((group) => ({
      ...group,
      ids: questions.filter((one) => practiceGroupOf(one) === group).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0)

/** The sources that feedback on these exercises can name: those of the key, and those that full marks cite. */
export function citedSources(
  questions: readonly Question[],
  sources: Readonly<Record<string, Source>>,
): Record<string, Pick<Source, 'title' | 'url'>> {
  const cited = new Set(questions.flatMap(citedIn).map((authority) => authority.split(' ')[0] ?? ''))
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => cited.has(id))
      .map(([id, { title, url }]) => [id, { title, ...(url ? { url } : {}) }]),
  )
}

function citedIn({ kind, prompt, key }: Question): readonly string[] {
  const proof = openKinds[kind].proof(prompt, key)
  const solved = proof.ok && proof.value.solved.state === 'graded' ? proof.value.solved.marks : []
  return [...solved.flatMap(({ authority }) => authority ?? []), ...namedIn(key)]
}

/** Every text under a field called `source` or `authority`. */
function namedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namedIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && ['source', 'authority'].includes(name) ? [inner] : namedIn(inner),
  )
}
