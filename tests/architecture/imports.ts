import { posix } from 'node:path'
import { clockwork, impure, type Layer, layers } from './layers.ts'

const IMPORT = new RegExp(
  [
    String.raw`(?:^|[;}\s])(?:import|export)\s[^'"();]*?\bfrom\s*['"]([^'"]+)['"]`,
    String.raw`(?:^|[;\s])import\s*['"]([^'"]+)['"]`,
    String.raw`\bimport\(\s*['"]([^'"]+)['"]`,
    String.raw`\bnew URL\(\s*['"](\.[^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url`,
  ].join('|'),
  'g',
)
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g
const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g

/** Tests, and what only tests use: a folder `testing`, a file `fixture.ts` or `fixtures.ts`. */
export const isTest = (path: string): boolean =>
  /\.test\.tsx?$|\/testing\/|\/([a-z0-9-]+-)?fixtures?\.tsx?$/.test(path)

export function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => layer.files.test(path))
}

/** What a file imports, as it is written. */
export function importsOf(source: string): readonly string[] {
  const code = source.replace(COMMENT, '')
  return [...code.matchAll(IMPORT)].map((match) => match.slice(1).find((part) => part !== undefined) ?? '')
}

/** The project path of a relative import, without `?url` and the like. */
export function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
}

/** What is wrong with one file of `src`: its layer, its imports, and what it reaches for. */
export function violations(path: string, source: string): readonly string[] {
  const layer = layerOf(path)
  if (!layer) return [`${path} belongs to no layer`]
  if (isTest(path)) return []
  return [
    ...importsOf(source).flatMap((specifier) => wrongImport(path, layer, specifier)),
    ...effects(path, layer, source),
  ]
}

function wrongImport(path: string, layer: Layer, specifier: string): readonly string[] {
  if (!specifier.startsWith('.')) {
    const isListed = layer.libraries.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    )
    return isListed ? [] : [`${path} (${layer.name}) may not use the library ${specifier}`]
  }
  const target = resolve(path, specifier)
  if (!/\.(ts|tsx|astro|css|json|svg|md)$/.test(target))
    return [`${path}: "${specifier}" needs its file ending`]
  if (isTest(target)) return [`${path} may not import ${target}, which is for tests`]
  const other = layerOf(target)
  if (!other) return [`${path} imports ${target}, which belongs to no layer`]
  const isAllowed = other.name === layer.name || layer.layers.includes(other.name)
  return isAllowed ? [] : [`${path} (${layer.name}) may not import ${target} (${other.name})`]
}

function effects(path: string, layer: Layer, source: string): readonly string[] {
  if (!layer.isPure) return []
  const code = source.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? '' : "''"))
  return impure
    .filter(([name]) => !(path === clockwork && name === 'new Date'))
    .filter(([, pattern]) => pattern.test(code))
    .map(([name]) => `${path} (${layer.name}) is pure and may not use ${name}`)
}
