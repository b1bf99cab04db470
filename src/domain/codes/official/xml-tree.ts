import { bad, type Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'
import type { Complaints } from './complaints.ts'
import type { Reading } from './format.ts'
import { readingXml, type XmlHandler } from './xml.ts'

/** What a format hears of a document: an element when it begins, and when it ends with its own text. */
export interface TreeHandler {
  /** `path` from the root down to the element itself. */
  begin(path: readonly string[], attributes: Readonly<Record<string, string>>, line: number): void
  /** `text` of the element without that of its children, blanks joined to one. */
  end(path: readonly string[], text: string, attributes: Readonly<Record<string, string>>, line: number): void
}

/** Reads an XML file as a tree that is never held: only the open elements and their text. */
export function readingTree(
  tree: TreeHandler,
  complaints: Complaints,
  end: () => Result<readonly Release[]>,
): Reading {
  const path: string[] = []
  const texts: string[] = []
  const attributes: Readonly<Record<string, string>>[] = []
  const handler: XmlHandler = {
    open(name, given, line) {
      path.push(name)
      texts.push('')
      attributes.push(given)
      tree.begin(path, given, line)
    },
    text(text) {
      texts[texts.length - 1] += text
    },
    close(_name, line) {
      tree.end(path, (texts.pop() ?? '').replace(/\s+/g, ' ').trim(), attributes.pop() ?? {}, line)
      path.pop()
    },
    fail: (message, line) => complaints.add(line, message),
  }
  const xml = readingXml(handler)
  return {
    get isLost() {
      return xml.isLost || complaints.isFull
    },
    take(text) {
      if (!complaints.isFull) xml.take(text)
    },
    end() {
      if (!complaints.isFull) xml.end()
      return complaints.list.length > 0 ? bad(complaints.list) : end()
    },
  }
}
