import { describe, expect, test } from 'vitest'
import {
  isFairEstimate,
  NoticeFacts,
  type NoticeState,
  noticeFor,
  noticeModifiers,
} from './advance-notice.ts'

const facts = (more: Partial<NoticeFacts> = {}): NoticeFacts =>
  NoticeFacts.parse({ plan: 'medicare-b', day: '2026-04-01', ...more })

describe('a notice is', () => {
  test.each<[string, Partial<NoticeFacts>, string]>([
    ['required for a diagnosis outside the policy', { expected: '50' }, 'required'],
    ['required when it is too often', { expected: '119' }, 'required'],
    ['required when there are too many units', { expected: '151' }, 'required'],
    ['required by Part A for outpatient services too', { plan: 'medicare-a', expected: '50' }, 'required'],
    ['not for what is covered', {}, 'none'],
    ['not for a coding edit', { expected: '236' }, 'none'],
    ['not for a missing modifier', { expected: '4' }, 'none'],
    ['voluntary for what the law excludes', { excluded: true }, 'voluntary'],
    ['never in an emergency', { emergency: true, expected: '50' }, 'none'],
    ['never in an emergency, excluded or not', { emergency: true, excluded: true }, 'none'],
    [
      'not for Medicare Advantage: ask the plan',
      { plan: 'medicare-advantage', expected: '50' },
      'determination',
    ],
    ['not for a commercial plan: ask the plan', { plan: 'commercial', expected: '151' }, 'determination'],
    ['nothing for a commercial plan that covers it', { plan: 'commercial' }, 'none'],
  ])('%s', (_, more, need) => {
    const found = noticeFor(facts(more))
    expect(found.need).toBe(need)
    expect(found.says.length).toBeGreaterThan(40)
  })
})

describe('the line carries', () => {
  test.each<[string, Partial<NoticeFacts>, NoticeState, string[]]>([
    ['GA with a valid notice', { expected: '50' }, 'signed', ['GA']],
    ['GA when the patient refused to sign before a witness', { expected: '50' }, 'refused', ['GA']],
    ['GZ without one', { expected: '50' }, 'none', ['GZ']],
    ['GZ when it was signed afterwards', { expected: '50' }, 'after-service', ['GZ']],
    ['GZ when no option is marked', { expected: '119' }, 'no-option', ['GZ']],
    ['GZ when it gives no reason', { expected: '50' }, 'no-reason', ['GZ']],
    ['GZ when everybody signs one', { expected: '50' }, 'routine', ['GZ']],
    ['GX and GY for an exclusion with a notice', { excluded: true }, 'signed', ['GX', 'GY']],
    ['GY for an exclusion without one', { excluded: true }, 'none', ['GY']],
    ['nothing when it is covered, notice or not', {}, 'routine', []],
    ['nothing with Medicare Advantage', { plan: 'medicare-advantage', expected: '50' }, 'signed', []],
  ])('%s', (_, more, state, modifiers) => expect(noticeModifiers(facts(more), state)).toEqual(modifiers))
})

describe('the estimate', () => {
  const terms = {
    inForce: { from: '2026-01-01' },
    source: 'cms-claims-processing-manual-30',
    tolerance: 10_000,
    percent: 25,
  }
  test.each([
    ['to the cent', 4_500, 4_500, true],
    ['$100 too much on a small charge', 14_500, 4_500, true],
    ['a cent more than $100', 14_501, 4_500, false],
    ['25 % too little on a large charge', 84_000, 112_000, true],
    ['a cent less than that', 83_999, 112_000, false],
    ['25 % too much', 140_000, 112_000, true],
    ['nothing written', 0, 112_000, false],
    ['nothing written for a small charge', 0, 4_500, false],
  ])('%s', (_, estimate, charge, fair) => expect(isFairEstimate(estimate, charge, terms)).toBe(fair))
})
