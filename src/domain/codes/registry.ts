/**
 * CPT numbers stand in one file, `content/codes/cpt/registry.csv`; content everywhere else writes the slug
 * (`cpt:repair-intermediate-2.6-7.5`, in running text `{{cpt:…}}`). Resolving happens when content is read.
 */
export interface RegistryRow {
  readonly slug: string
  readonly code: string
  readonly label: string
  readonly family: string
}

const SLUG = /\{\{cpt:([a-z0-9]+(?:[.-][a-z0-9]+)*)\}\}|cpt:([a-z0-9]+(?:[.-][a-z0-9]+)*)/g

/** Slug → the code to show: the real number, or with `PUBLIC_CPT=off` a training code (`X0001`) that no code set uses. */
export function codeBySlug(rows: readonly RegistryRow[], mode: 'on' | 'off'): ReadonlyMap<string, string> {
  return new Map(rows.map((row, index) => [row.slug, mode === 'on' ? row.code : trainingCode(index)]))
}

export const trainingCode = (index: number): string => `X${String(index + 1).padStart(4, '0')}`

/** Replaces every slug of a text; slugs that the registry does not know stay and are returned in `unknown`. */
export function resolveSlugs(
  text: string,
  codes: ReadonlyMap<string, string>,
): { text: string; unknown: readonly string[] } {
  const unknown: string[] = []
  const resolved = text.replace(SLUG, (whole, braced: string | undefined, plain: string | undefined) => {
    const slug = braced ?? plain ?? ''
    const code = codes.get(slug)
    if (code === undefined) unknown.push(slug)
    return code ?? whole
  })
  return { text: resolved, unknown }
}
