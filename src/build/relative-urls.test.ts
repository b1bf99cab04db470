import { describe, expect, test } from 'vitest'
import { rewriteAddresses, rewriteStyles, rootFrom } from './relative-urls.ts'

describe('the way back to the root', () => {
  test.each([
    ['index.html', './'],
    ['lessons/index.html', '../'],
    ['cases/open/index.html', '../../'],
  ])('%s → %s', (file, root) => expect(rootFrom(file)).toBe(root))
})

describe('addresses', () => {
  test.each([
    ['a link', '<a href="/lessons/">x</a>', '<a href="../lessons/">x</a>'],
    ['the root', '<a class="b" href="/">x</a>', '<a class="b" href="../">x</a>'],
    ['single quotes', "<a href='/x/'>x</a>", '<a href="../x/">x</a>'],
    [
      'an island',
      '<astro-island component-url="/_astro/a.js">',
      '<astro-island component-url="../_astro/a.js">',
    ],
    ['a script file', '<script src="/a.js"></script>', '<script src="../a.js"></script>'],
    ['the page element', '<html lang="en" data-root="/">', '<html lang="en" data-root="../">'],
    ['after a > in a value', '<p title="a > b" data-root="/">', '<p title="a > b" data-root="../">'],
  ])('%s becomes relative', (_, html, expected) => expect(rewriteAddresses(html, '../')).toBe(expected))

  test.each([
    ['another site', '<a href="//example.org/">x</a>'],
    ['a full address', '<a href="https://example.org/">x</a>'],
    ['a relative address', '<a href="./x/">x</a>'],
    ['text', 'write href="/x" in a tag'],
    ['a script body', '<script>const a = \'<a href="/x">\'</script>'],
    ['a style body', '<style>a[href="/x"]{color:red}</style>'],
    ['island data', '<astro-island props="{&quot;href&quot;:&quot;/x&quot;}">'],
  ])('%s stays', (_, html) => expect(rewriteAddresses(html, '../')).toBe(html))
})

test.each([
  ['url(/_astro/a.woff2)', 'url(../_astro/a.woff2)'],
  ['url("/_astro/a.woff2")', 'url("../_astro/a.woff2")'],
  ['url(//example.org/a)', 'url(//example.org/a)'],
  ['url(data:image/png,x)', 'url(data:image/png,x)'],
])('a stylesheet with %s → %s', (css, expected) => expect(rewriteStyles(css, '../')).toBe(expected))
