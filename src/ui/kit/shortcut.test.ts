import { describe, expect, test } from 'vitest'
import { isPress, isSingleKey } from './shortcut.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }

describe('a shortcut', () => {
  test.each([
    ['/', { ...bare, key: '/' }, true],
    ['?', { ...bare, key: '?' }, true],
    ['f', { ...bare, key: 'F' }, true],
    ['f', { ...bare, key: 'f', ctrlKey: true }, false],
    ['f', { ...bare, key: 'f', altKey: true }, false],
    ['Ctrl+Enter', { ...bare, key: 'Enter', ctrlKey: true }, true],
    ['Ctrl+Enter', { ...bare, key: 'Enter', metaKey: true }, true],
    ['Ctrl+Enter', { ...bare, key: 'Enter' }, false],
    ['Enter', { ...bare, key: 'Enter', ctrlKey: true }, false],
  ])('%s answers to %j: %s', (keys, press, answers) => {
    expect(isPress(keys, press)).toBe(answers)
  })

  test.each([
    ['/', true],
    ['f', true],
    ['Enter', false],
    ['Ctrl+Enter', false],
  ])('%s is a single key: %s', (keys, single) => {
    expect(isSingleKey(keys)).toBe(single)
  })
})
