import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a visitor's browser fetches for one page, in bytes after gzip. */
export interface Weight {
  readonly page: string
  readonly html: number
  readonly styles: number
  readonly styleFiles: number
  /** Scripts of the page itself: they run on every visit. */
  readonly shell: number
  /** With the islands that start without being scrolled to, and everything they import. */
  readonly firstLoad: number
}

/** Reads a file of the build by its path from the root; undefined when it is not there. */
export type Read = (path: string) => string | undefined

const TAG = /<(script|link|astro-island)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/g
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[^'"();]*?from)?\s*["'`](\.[^"'`]+)["'`]/g

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length

export function weigh(page: string, html: string, read: Read): Weight {
  const at = (address: string) => posix.join(posix.dirname(page), address.replace(/[?#].*$/, ''))
  const tags = [...html.matchAll(TAG)].map(([, name, rest]) => ({
    name,
    attributes: new Map([...(rest ?? '').matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value ?? ''])),
  }))
  const files = (
    name: string,
    attribute: string,
    isWanted: (attributes: ReadonlyMap<unknown, string>) => boolean,
  ) =>
    tags
      .filter((tag) => tag.name === name && isWanted(tag.attributes))
      .flatMap((tag) => tag.attributes.get(attribute) ?? [])
      .map(at)

  const styles = new Set(files('link', 'href', (tag) => tag.get('rel') === 'stylesheet'))
  const scripts = files('script', 'src', () => true)
  const isEager = (tag: ReadonlyMap<unknown, string>) =>
    ['load', 'idle', 'only'].includes(tag.get('client') ?? '')
  const islands = [
    ...files('astro-island', 'component-url', isEager),
    ...files('astro-island', 'renderer-url', isEager),
  ]
  const size = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + gzip(read(path) ?? ''), 0)
  return {
    page,
    html: gzip(html),
    styles: size(styles),
    styleFiles: styles.size,
    shell: size(withImports(scripts, read)),
    firstLoad: size(withImports([...scripts, ...islands], read)),
  }
}

/** The files and all they import statically, each once. */
function withImports(entries: readonly string[], read: Read): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (path: string) => {
    const source = read(path)
    if (source === undefined || found.has(path)) return
    found.add(path)
    for (const [, address] of source.matchAll(STATIC_IMPORT))
      visit(posix.join(posix.dirname(path), address ?? ''))
  }
  entries.forEach(visit)
  return found
}
