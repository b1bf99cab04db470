import { describe, expect, test } from 'vitest'
import { isTame, renderForeign, renderMarkdown, renderWithHeadings } from './markdown.ts'

describe('our own text', () => {
  test.each([
    ['a code number', 'See [[E11.9]].', '<p>See <code class="code-number">E11.9</code>.</p>\n'],
    ['brackets that hold no code', 'See [[a b]].', '<p>See [[a b]].</p>\n'],
    ['emphasis', '**x**', '<p><strong>x</strong></p>\n'],
  ])('%s', (_, text, html) => expect(renderMarkdown(text)).toBe(html))

  test('a wide table can be scrolled with the keyboard', () => {
    const html = renderMarkdown('| a |\n|---|\n| 1 |')
    expect(html).toMatch(/^<div class="table-scroll"[^>]* tabindex="0"><table>/)
    expect(html.trim()).toMatch(/<\/table>\s*<\/div>$/)
  })

  test('headings have ids of their own, in their order', () => {
    const { html, headings } = renderWithHeadings('## Box 24E\n\n## Example\n\n### Example')
    expect(headings.map(({ depth, slug }) => [depth, slug])).toEqual([
      [2, 'box-24e'],
      [2, 'example'],
      [3, 'example-2'],
    ])
    expect(html).toContain('<h3 id="example-2">Example</h3>')
  })
})

describe('text that somebody else wrote', () => {
  test('without a browser it is shown as it was typed', () => {
    expect(renderForeign('<img src=x onerror="a()">')).toBe('&lt;img src=x onerror=&quot;a()&quot;&gt;')
  })

  test.each([
    ['a plain note', true, 'Please look at **line 2**.\n\n> Is it bilateral?'],
    ['20 quotes in each other', true, `${'>'.repeat(20)} x`],
    ['21 quotes in each other', false, `${'>'.repeat(21)} x`],
    ['21 lists in each other', false, `${'- '.repeat(21)}x`],
    ['more than 16 KB', false, 'a'.repeat(16_385)],
    ['a thousand open emphases', false, '_a_'.repeat(500)],
    ['a table of 222 KB', false, '|a'.repeat(100_000)],
  ])('%s: parsed %s', (_, expected, text) => expect(isTame(text)).toBe(expected))

  // The guard against a hang is 100 times what an ordinary laptop needs.
  test.each([
    '_a',
    '*a_',
    '[',
    '![',
    '`a',
    '<a',
    '~~a',
    '|a|\n',
    '[a](',
    '&a',
    'a\\',
    'a  \n',
    '\t',
    'www.',
    'a@a.',
  ])('as many %j as are let through are parsed at once', (piece) => {
    let text = piece.repeat(Math.floor(16_384 / piece.length))
    while (!isTame(text)) text = text.slice(0, Math.floor(text.length * 0.9))
    const started = performance.now()
    renderMarkdown(text)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
