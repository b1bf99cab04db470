import type { Fold } from '../attempt/event.ts'
import { payloadOf } from '../attempt/payload.ts'

/** One piece of evidence for a skill: the marks of one attempt that counted for it. */
export interface Evidence {
  readonly event: string
  readonly exercise: string
  /** Shown to people; order comes from the log. */
  readonly at: string
  readonly earned: number
  readonly possible: number
}

export interface SkillState {
  /** Newest last, at most `KEPT`. */
  readonly evidence: readonly Evidence[]
  readonly attempts: number
}

export type Skills = Readonly<Record<string, SkillState>>

const KEPT = 10
/** Fewer pieces of evidence than this say nothing about a person. */
export const ENOUGH = 3
const MASTERY = 0.8

/** Evidence per skill from every graded attempt: a view over the log. */
export const skillsFold: Fold<Skills> = {
  id: 'skills',
  version: 1,
  init: {},
  step(skills, event) {
    const attempt = payloadOf(event, 'attempt')
    if (attempt?.grade.state !== 'graded') return skills
    const bySkill: Record<string, { earned: number; possible: number }> = {}
    for (const mark of attempt.grade.marks) {
      if (mark.possible === 0) continue
      const so = bySkill[mark.skill] ?? { earned: 0, possible: 0 }
      bySkill[mark.skill] = {
        earned: so.earned + Math.max(0, mark.earned),
        possible: so.possible + mark.possible,
      }
    }
    const next: Record<string, SkillState> = { ...skills }
    for (const [skill, marks] of Object.entries(bySkill)) {
      const before = next[skill] ?? { evidence: [], attempts: 0 }
      const piece = { event: event.id, exercise: attempt.exercise, at: event.at, ...marks }
      next[skill] = { evidence: [...before.evidence, piece].slice(-KEPT), attempts: before.attempts + 1 }
    }
    return next
  },
}

export type Standing = 'none' | 'little' | 'learning' | 'good' | 'mastered'

export interface Mastery {
  readonly standing: Standing
  /** Percent of the kept marks; undefined without evidence. */
  readonly percent: number | undefined
  readonly says: string
}

/**
 * What the evidence allows to be said. `mastered` needs at least three pieces from two exercises, 80 % and more, and a
 * good result on a later day than the first good one: a delayed re-test.
 */
export function masteryOf(state: SkillState | undefined): Mastery {
  const evidence = state?.evidence ?? []
  const possible = evidence.reduce((sum, piece) => sum + piece.possible, 0)
  if (possible === 0) return { standing: 'none', percent: undefined, says: 'No evidence yet.' }
  const percent = Math.round((100 * evidence.reduce((sum, piece) => sum + piece.earned, 0)) / possible)
  if (evidence.length < ENOUGH)
    return {
      standing: 'little',
      percent,
      says: `Not enough evidence: ${evidence.length} of ${ENOUGH} attempts.`,
    }
  const goodDays = new Set(
    evidence
      .filter((piece) => piece.earned / piece.possible >= MASTERY)
      .map((piece) => piece.at.slice(0, 10)),
  )
  const exercises = new Set(evidence.map((piece) => piece.exercise))
  if (percent < 100 * MASTERY)
    return { standing: 'learning', percent, says: 'Still learning: below 80 percent.' }
  if (goodDays.size < 2 || exercises.size < 2)
    return {
      standing: 'good',
      percent,
      says: 'Good so far. A good result on another day, on another exercise, will make it stick.',
    }
  return { standing: 'mastered', percent, says: 'Good on different days and different exercises.' }
}
