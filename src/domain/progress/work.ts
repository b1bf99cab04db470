import type { Fold } from '../attempt/event.ts'
import { payloadOf } from '../attempt/payload.ts'
import type { Action, Stage } from '../office/action.ts'

/** What was done with one exercise. */
export interface ExerciseState {
  readonly attempts: number
  /** Percent of the last attempt and of the best one. */
  readonly last: number
  readonly best: number
  readonly at: string
  readonly event: string
}

/** A patient account as far as the log knows it: its actions, and the checkpoint of the last one. */
export interface AccountState {
  readonly scenario: string
  readonly edition: string
  readonly actions: readonly Action[]
  readonly stage: Stage
  readonly day: string
  readonly insurance: number
  readonly patient: number
  readonly hash: string
  readonly at: string
}

export interface Work {
  readonly exercises: Readonly<Record<string, ExerciseState>>
  readonly accounts: Readonly<Record<string, AccountState>>
  readonly lessons: Readonly<Record<string, string>>
}

/** Everything begun and done, by exercise, account and lesson: a view over the log. */
export const workFold: Fold<Work> = {
  id: 'work',
  version: 1,
  init: { exercises: {}, accounts: {}, lessons: {} },
  step(work, event) {
    const attempt = payloadOf(event, 'attempt')
    if (attempt?.grade.state === 'graded') {
      const { earned, possible } = attempt.grade
      const last = possible === 0 ? 0 : Math.round((100 * earned) / possible)
      const before = work.exercises[attempt.exercise]
      const state = {
        attempts: (before?.attempts ?? 0) + 1,
        last,
        best: Math.max(last, before?.best ?? 0),
        at: event.at,
        event: event.id,
      }
      return { ...work, exercises: { ...work.exercises, [attempt.exercise]: state } }
    }
    const office = payloadOf(event, 'office')
    if (office) {
      const before = work.accounts[office.account]
      const { stage, day, insurance, patient, hash } = office.after
      const state: AccountState = {
        scenario: office.scenario,
        edition: office.edition,
        actions: [...(before?.actions ?? []), office.action],
        stage,
        day,
        insurance,
        patient,
        hash,
        at: event.at,
      }
      return { ...work, accounts: { ...work.accounts, [office.account]: state } }
    }
    const lesson = payloadOf(event, 'lesson')
    return lesson ? { ...work, lessons: { ...work.lessons, [lesson.lesson]: event.at } } : work
  },
}
