import { importsOf, isTest, resolve } from './imports.ts'

const GLOB = /import\.meta\.glob(?:<[^>]*>)?\(\s*(?:\[[^\]]*\]|['"]([^'"]+)['"])/g

/** Files that start something by themselves: pages, configurations, the command line, whole-product tests. */
export function isEntry(path: string): boolean {
  return (
    path.startsWith('src/pages/') ||
    path === 'src/content.config.ts' ||
    path === 'src/engine/main.ts' ||
    path === 'src/engine/codes.ts' ||
    path === 'astro.config.mjs' ||
    path.endsWith('.d.ts') ||
    (path.startsWith('tests/') && !path.startsWith('tests/architecture/'))
  )
}

/** Source files that no entry reaches; what only its own test imports is not used. */
export function unused(files: ReadonlyMap<string, string>): readonly string[] {
  const reached = new Set<string>()
  const visit = (path: string) => {
    const source = files.get(path)
    if (source === undefined || reached.has(path)) return
    reached.add(path)
    for (const specifier of importsOf(source)) if (specifier.startsWith('.')) visit(resolve(path, specifier))
    for (const [, pattern] of source.matchAll(GLOB)) if (pattern) visitGlob(path, pattern)
  }
  const visitGlob = (from: string, pattern: string) => {
    const folder = resolve(from, pattern.replace(/[^/]*\*.*$/, ''))
    for (const path of files.keys()) if (path.startsWith(folder) && !isTest(path)) visit(path)
  }
  for (const path of files.keys()) if (isEntry(path)) visit(path)
  return [...files.keys()].filter((path) => path.startsWith('src/') && !isTest(path) && !reached.has(path))
}
