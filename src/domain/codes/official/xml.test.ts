import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readingXml } from './xml.ts'

// Real files and thousands of mutants on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function heard(text: string, piece = text.length || 1): string[] {
  const said: string[] = []
  let run = ''
  const flush = () => {
    if (run !== '') said.push(JSON.stringify(run))
    run = ''
  }
  const say = (what: string) => {
    flush()
    said.push(what)
  }
  const reader = readingXml({
    open: (name, attributes, line) =>
      say(
        `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}> ${line}`,
      ),
    text: (given) => {
      run += given
    },
    close: (name, line) => say(`</${name}> ${line}`),
    fail: (message, line) => say(`! ${line} ${message}`),
  })
  for (let at = 0; at < text.length; at += piece) reader.take(text.slice(at, at + piece))
  reader.end()
  flush()
  return said
}

test.each([
  ['<a/>', ['<a> 1', '</a> 1']],
  [
    '<?xml version="1.0"?>\n<a>\n<b c="1" d=\'x>y\'>t</b></a>\n',
    ['<a> 2', '"\\n"', '<b c=1 d=x>y> 3', '"t"', '</b> 3', '</a> 3'],
  ],
  ['<a>x<!-- <b> -->y</a>', ['<a> 1', '"xy"', '</a> 1']],
  ['<a>&lt;&#65;&#x42;&amp;&quot;&apos;&gt;</a>', ['<a> 1', '"<AB&\\"\'>"', '</a> 1']],
  ['<a><![CDATA[<b>&x;]]></a>', ['<a> 1', '"<b>&x;"', '</a> 1']],
  ['<!-- \n\n --><a\n  b="1"\n/>', ['<a b=1> 3', '</a> 3']],
])('%j is heard, whole or in pieces', (text, said) => {
  for (const piece of [1, 2, 7, 1000]) expect(heard(text, piece)).toEqual(said)
})

describe('what is not well formed fails once, with its line', () => {
  test.each([
    ['', '! 1 This is no XML'],
    ['hello', '! 1 This is no XML'],
    ['<a>', '! 1 The file ends before </a>'],
    ['<a', '! 1 The file ends inside a tag'],
    ['<a>\n</b>', '! 2 </b> stands where </a> belongs'],
    ['</a>', '! 1 </a> closes what was never opened'],
    ['<a/><b/>', '! 1 A second document'],
    ['<a/>x', '! 1 Text follows the end'],
    ['<a>\n\n&x;</a>', '! 3 An "&" begins no reference'],
    ['<a>& </a>', '! 1 An "&" begins no reference'],
    ['<a>&#0;</a>', '! 1 An "&" begins no reference'],
    ['<a>&#xD800;</a>', '! 1 An "&" begins no reference'],
    ['<a>&constructor;</a>', '! 1 An "&" begins no reference'],
    ['<a b=1/>', '! 1 <a b=1…> is no tag'],
    ['<a b="1" b="2"/>', '! 1 <a b="1" b="2"…> is no tag'],
    ['<1/>', '! 1 <1…> is no tag'],
    ['<a <b>/>', '! 1 <a <b…> is no tag'],
    ['<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', '! 1 The file declares a document type (DTD)'],
    ['<a>\uFFFD</a>', '! 1 Bytes that are not text'],
    ['<a>'.repeat(65), '! 1 Elements stand more than 64 deep'],
  ])('%s', (text, start) => {
    for (const piece of [1, 3, 1000]) {
      const failures = heard(text, piece).filter((said) => said.startsWith('!'))
      expect(failures).toHaveLength(1)
      expect(failures[0]?.startsWith(start), failures[0]).toBe(true)
    }
  })
})

test('attributes cannot reach the prototype', () => {
  let found: unknown
  const reader = readingXml({
    open: (_, attributes) => {
      found = Object.getPrototypeOf(attributes)
    },
    text() {},
    close() {},
    fail() {},
  })
  reader.take('<a __proto__="1"/>')
  expect(found).toBe(Object.prototype)
})

test('any text at all is read without throwing, the same in pieces', () => {
  const bit = fc.constantFrom(
    '<a>',
    '</a>',
    '<b c="d">',
    '</b>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
    'x',
    '\n',
    '<?',
    '?>',
    '/',
    '=',
  )
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (bits, piece) => {
      const text = bits.join('')
      const clean = (said: string[]) => said.map((each) => each.replace(/^! \d+ /, '! '))
      expect(clean(heard(text, piece)).filter((each) => each[0] !== '"')).toEqual(
        clean(heard(text)).filter((each) => each[0] !== '"'),
      )
    }),
  )
})

test.each([
  ['an open tag', `<a b="${'<'.repeat(3_000_000)}`],
  ['ampersands', `<a>${'&'.repeat(3_000_000)}`],
  ['comments', `<a>${'<!-- -->'.repeat(400_000)}`],
  ['quotes', `<a>${'<b c="'.repeat(500_000)}`],
  ['text', `<a>${'x '.repeat(1_500_000)}`],
])('3 MB of %s take time in proportion', (_, text) => {
  const start = performance.now()
  heard(text, 65_536)
  expect(performance.now() - start).toBeLessThan(5000)
})
