import { describe, expect, test } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { readQuestions } from '../../src/build/questions.ts'
import { orderOfPayers } from '../../src/domain/payer/order-of-payers.ts'
import { PayerOrderKey, PayerOrderPrompt } from '../../src/exercises/payer-order/kind.ts'

const asked = readQuestions(new ContentReader())
  .filter(({ kind }) => kind === 'payer-order')
  .map(({ id, prompt, key }) => ({
    id,
    prompt: PayerOrderPrompt.parse(prompt),
    key: PayerOrderKey.parse(key),
  }))

/** A second derivation, by hand from the regulations: order, rule, insurance type. */
const byHand: Readonly<Record<string, readonly [order: string, rule: string, type: string]>> = {
  'cob-01': ['halden medicare', 'working-aged', '12'],
  'cob-02': ['medicare bluebonnet', 'small-employer', 'none'],
  'cob-03': ['stonebridge medicare halden', 'working-aged', '12'],
  'cob-04': ['medicare halden', 'small-employer', 'none'],
  'cob-05': ['bluebonnet medicare', 'disabled-large-group', '43'],
  'cob-06': ['halden medicare', 'kidney-coordination', '13'],
  'cob-07': ['medicare bluebonnet', 'kidney-after', 'none'],
  'cob-08': ['roadway medicare keystone', 'no-fault', '14'],
  'cob-09': ['brandt halden medicare', 'work-injury', '15'],
  'cob-10': ['medicare', 'not-this-cause', 'none'],
  'cob-11': ['va', 'veterans-authorized', 'none'],
  'cob-12': ['halden bluebonnet', 'birthday', 'none'],
  'cob-13': ['fernway halden', 'custody', 'none'],
  'cob-14': ['bluebonnet halden', 'continuation-last', 'none'],
  'cob-15': ['medicare sentinel medicaid', 'military-after', 'none'],
  'cob-16': ['tradewind commonhill medicaid', 'liability', 'none'],
}

test('every exercise was derived twice, and most rules are met', () => {
  expect(asked.map(({ id }) => id)).toEqual(Object.keys(byHand))
  expect(new Set(Object.values(byHand).map(([, rule]) => rule)).size).toBeGreaterThanOrEqual(13)
})

describe.each(asked)('$id', ({ id, prompt, key }) => {
  test('comes out as by hand', () => {
    const { order, steps, type } = orderOfPayers(key.facts, key.limits)
    expect([order.join(' '), steps[0]?.rule, type ?? 'none']).toEqual(byHand[id])
  })
  test('asks for the coverages of its facts, on the day of its facts', () => {
    expect(prompt.coverages.map((one) => one.id)).toEqual(key.facts.coverages.map((one) => one.id))
    expect(prompt.day).toBe(key.facts.day)
  })
  test('needs questions that are there; who tempts is not first', () => {
    const ids = prompt.questions.map((question) => question.id)
    expect(key.needed.filter((one) => !ids.includes(one))).toEqual([])
    const [first] = orderOfPayers(key.facts, key.limits).order
    expect(key.tempts.filter((one) => one.first === first)).toEqual([])
    expect(key.tempts.length).toBeGreaterThan(0)
  })
})
