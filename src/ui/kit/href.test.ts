import { describe, expect, test } from 'vitest'
import { href, resolve } from './href.ts'

describe('href', () => {
  test.each([
    ['a route alone', '/learn/', {}, '/learn/'],
    ['a query', '/office/account/', { id: 'a-17' }, '/office/account/?id=a-17'],
    ['a value with signs of its own', '/codes/', { q: 'R&D 5%' }, '/codes/?q=R%26D+5%25'],
    [
      'an undefined value',
      '/cases/open/',
      { family: 'sutures', seed: undefined },
      '/cases/open/?family=sutures',
    ],
  ])('on the server writes %s root-relative', (_, route, params, expected) => {
    expect(href(route, params)).toBe(expected)
  })

  test.each([
    ['at the root of a host', '/office/', './', 'https://a.test/', 'https://a.test/office/'],
    [
      'from a page two folders down',
      '/office/',
      '../../',
      'https://a.test/learn/words/',
      'https://a.test/office/',
    ],
    ['in a folder', '/', '../', 'https://a.test/x/site/about/', 'https://a.test/x/site/'],
    ['in a folder, as index.html', '/learn/', './', 'https://a.test/x/index.html', 'https://a.test/x/learn/'],
  ])('finds the route %s', (_, route, root, base, expected) => {
    expect(resolve(route, {}, root, base)).toBe(expected)
  })
})
