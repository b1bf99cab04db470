import { foreign } from './decode.ts'

/** What the tokeniser meets, in the order of the file. `line` counts from 1. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void
  /** Text between two tags, entities resolved; may come in several pieces. */
  text(text: string, line: number): void
  close(name: string, line: number): void
  /** Not well formed, or more than this reader takes: a sentence. Nothing follows. */
  fail(message: string, line: number): void
}

export interface XmlReader {
  take(text: string): void
  /** Says what is missing at the end, if anything. */
  end(): void
  readonly isLost: boolean
}

const DEEPEST = 64
/** No tag, comment or entity of these files is longer. */
const LONGEST = 65_536
const NAME = /^[A-Za-z_][\w.:-]*$/

/**
 * A small reader of XML as official code files use it: elements, attributes, text, CDATA; comments and processing
 * instructions are skipped; the five entities and numeric references. A document type is refused, because it can make a
 * small file endless. It never throws, keeps no more than one tag, and takes time in proportion to the text.
 */
export function readingXml(handler: XmlHandler): XmlReader {
  const open: string[] = []
  let rest = ''
  let line = 1
  let isLost = false
  let isDone = false
  const fail = (message: string) => {
    if (!isLost) handler.fail(message, line)
    isLost = true
  }
  const skip = (text: string) => {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++
  }
  const text = (raw: string) => {
    if (raw === '') return
    if (open.length === 0) {
      if (raw.trim() !== '' && raw.trim() !== '\u001A')
        fail(isDone ? 'Text follows the end of the document. Download the file again.' : NOT_XML)
    } else {
      const clean = resolved(raw)
      if (clean === undefined) {
        skip(raw.slice(0, raw.indexOf('&')))
        return fail(BAD_ENTITY)
      }
      handler.text(clean, line)
    }
    skip(raw)
  }
  const tag = (raw: string) => {
    if (raw.startsWith('/')) close(raw.slice(1).trim())
    else if (open.length === 0 && isDone)
      fail('A second document follows the first: two files were joined. Download the file again.')
    else start(raw)
    skip(raw)
  }
  const close = (name: string) => {
    const last = open.pop()
    if (last !== name)
      fail(
        last === undefined
          ? `</${name.slice(0, 40)}> closes what was never opened. Download the file again.`
          : `</${name.slice(0, 40)}> stands where </${last}> belongs: the file is damaged. Download it again.`,
      )
    else handler.close(name, line)
    if (open.length === 0) isDone = true
  }
  const start = (raw: string) => {
    const isEmpty = raw.endsWith('/')
    const inner = isEmpty ? raw.slice(0, -1) : raw
    const split = /\s/.exec(inner)?.index ?? inner.length
    const name = inner.slice(0, split)
    const attributes = NAME.test(name) ? attributesOf(inner.slice(split)) : undefined
    if (!attributes)
      return fail(`<${inner.slice(0, 40).replace(/\s+/g, ' ')}…> is no tag of XML. Download the file again.`)
    if (open.length >= DEEPEST)
      return fail(`Elements stand more than ${DEEPEST} deep, which no code file does.`)
    open.push(name)
    handler.open(name, attributes, line)
    if (isEmpty) close(name)
  }
  /** Consumes one construct of `all` from `<` at `at`; the position after it, or -1 when its end has not come yet. */
  const construct = (all: string, at: number): number => {
    const rule = special.find(({ begins }) => all.startsWith(begins, at))
    if (rule) {
      if (rule.refuses) {
        fail(rule.refuses)
        return all.length
      }
      const end = all.indexOf(rule.ends, at + rule.begins.length)
      if (end < 0) return -1
      const inner = all.slice(at + rule.begins.length, end)
      if (rule.isText && open.length > 0) handler.text(inner, line)
      skip(inner)
      return end + rule.ends.length
    }
    if (all.length - at < 9 && special.some(({ begins }) => begins.startsWith(all.slice(at)))) return -1
    const end = tagEnd(all, at + 1)
    if (end < 0) return -1
    tag(all.slice(at + 1, end))
    return end + 1
  }
  return {
    get isLost() {
      return isLost
    },
    take(given) {
      if (isLost) return
      const damage = given.indexOf(foreign)
      const piece = damage < 0 ? given : given.slice(0, damage)
      const all = rest + piece
      let at = 0
      while (at < all.length && !isLost) {
        const next = all.indexOf('<', at)
        const until = next < 0 ? textEnd(all, at) : next
        if (until > at) text(all.slice(at, until))
        at = until
        if (next < 0 || isLost) break
        const after = construct(all, next)
        if (after < 0) break
        at = after
      }
      rest = isLost ? '' : all.slice(at)
      if (damage >= 0) fail('Bytes that are not text stand here: the file is damaged. Download it again.')
      if (rest.length > LONGEST) {
        rest = ''
        fail(
          'A tag or comment does not end within 65,536 characters: the file is damaged. Download it again.',
        )
      }
    },
    end() {
      if (isLost) return
      if (rest !== '' && !rest.startsWith('<')) text(rest)
      if (isLost) return
      if (rest.startsWith('<')) fail('The file ends inside a tag: it is cut off. Download it again.')
      else if (open.length > 0)
        fail(`The file ends before </${open.at(-1)}>: it is cut off. Download it again.`)
      else if (!isDone) fail(NOT_XML)
    },
  }
}

const NOT_XML = 'This is no XML document. Choose the file as it was downloaded.'
const BAD_ENTITY =
  'An "&" begins no reference that XML itself knows: the file is damaged or declares its own. Download it again.'

const special: readonly {
  readonly begins: string
  readonly ends: string
  readonly isText?: true
  readonly refuses?: string
}[] = [
  { begins: '<!--', ends: '-->' },
  { begins: '<![CDATA[', ends: ']]>', isText: true },
  { begins: '<?', ends: '?>' },
  {
    begins: '<!DOCTYPE',
    ends: '>',
    refuses:
      'The file declares a document type (DTD), which no official code file does and which can hide a bomb. It was not read.',
  },
]

/** Where a tag ends: `>` outside quotes, because an attribute may hold one. */
function tagEnd(all: string, from: number): number {
  let quote = ''
  for (let at = from; at < all.length; at++) {
    const letter = all[at]
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return -1
}

/** Text up to the end of the piece, without a reference that has only begun. */
function textEnd(all: string, from: number): number {
  const and = all.lastIndexOf('&')
  return and >= from && all.length - and < 12 && !all.includes(';', and) ? and : all.length
}

function attributesOf(text: string): Record<string, string> | undefined {
  if (text.trim() === '') return {}
  const found: Record<string, string> = {}
  const pattern = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
  let at = 0
  while (at < text.length) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return text.slice(at).trim() === '' ? found : undefined
    const value = resolved(match[2] ?? match[3] ?? '')
    if (value === undefined || Object.hasOwn(found, match[1] ?? '')) return undefined
    found[match[1] ?? ''] = value
    at = pattern.lastIndex
  }
  return found
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references resolved; undefined when one is none of XML's own. */
function resolved(text: string): string | undefined {
  if (!text.includes('&')) return text
  let isGood = true
  const clean = text.replace(/&([^;&\s]{0,10};?)/g, (_, inner: string) => {
    const value = inner.endsWith(';') ? referenced(inner.slice(0, -1)) : undefined
    if (value === undefined) isGood = false
    return value ?? ''
  })
  return isGood ? clean : undefined
}

function referenced(name: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name)
  if (!number) return Object.hasOwn(entities, name) ? entities[name] : undefined
  const point = number[1] ? Number.parseInt(number[1], 16) : Number(number[2])
  const isText = point > 31 || point === 9 || point === 10 || point === 13
  return isText && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : undefined
}
