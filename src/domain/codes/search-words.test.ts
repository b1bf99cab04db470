import { expect, test } from 'vitest'
import { readSearchWords } from './search-words.ts'

test('ways to say it are parted by a semicolon, rows of one phrase are joined, nothing is passed over', () => {
  const { words, problems } = readSearchWords(
    'short,means\ncopd,chronic obstructive pulmonary disease\nms,multiple sclerosis; mitral stenosis\nc/o,\n',
    'says,means,note\nHeart Attack,acute myocardial infarction;I21,\nheart attack,coronary,index default\n',
  )
  expect(problems).toEqual([])
  expect(words.abbreviations).toEqual({
    copd: ['chronic obstructive pulmonary disease'],
    ms: ['multiple sclerosis', 'mitral stenosis'],
    'c/o': [],
  })
  expect(words.synonyms).toEqual({ 'heart attack': ['acute myocardial infarction', 'I21', 'coronary'] })
})

test.each([
  ['short,means\n,nothing\n', 'says,means,note\n', 'abbreviations.csv:2'],
  ['short,means\n', 'says,means,note\nflu,,\n', 'synonyms.csv:2'],
])('a blank cell is named with its file and row: %j', (abbreviations, synonyms, at) => {
  expect(readSearchWords(abbreviations, synonyms).problems).toEqual([
    { at, message: expect.stringMatching(/blank/) },
  ])
})
