import { expect, test } from 'vitest'
import { coversCode, patternsOf, wordsOfItem } from './pattern.ts'

test.each([
  ['J44', ['J44'], ''],
  ['J44.-', ['J44.-'], ''],
  ['E08-E13', ['E08-E13'], ''],
  ['acute bronchitis (J20.-)', ['J20.-'], 'acute bronchitis'],
  ['injury of wrist (S61, S62.0-)', ['S61', 'S62.0-'], 'injury of wrist'],
  ['ulcer (of stomach) (K25.-)', ['K25.-'], 'ulcer (of stomach)'],
  ['tumor (benign)', [], 'tumor (benign)'],
  ['type of insulin', [], 'type of insulin'],
  ['low platelets from heparin (HIT)', [], 'low platelets from heparin (HIT)'],
])('%s', (item, patterns, words) => {
  expect(patternsOf([item])).toEqual(patterns)
  expect(wordsOfItem(item)).toBe(words)
})

test.each([
  ['J44', 'J44.1', true],
  ['J44.-', 'J44.1', true],
  ['J44.1', 'J44.0', false],
  ['E08-E13', 'E11.9', true],
  ['E08-E13', 'E13.65', true],
  ['E08-E13', 'E14.1', false],
  ['N18.1-N18.3', 'N18.30', true],
  ['N18.1-N18.3', 'N18.4', false],
  ['Z79.4', 'Z794', true],
])('%s covers %s: %s', (pattern, code, covers) => {
  expect(coversCode(pattern, code)).toBe(covers)
})
