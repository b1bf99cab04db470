/** What stands behind the `?` of a route; a value that is undefined is left out. */
export type Params = Readonly<Record<string, string | number | undefined>>

/**
 * The address of a site route such as `/office/account/` with its query, wherever the site is installed.
 * In the browser it starts from the root that the build wrote into `<html data-root>`; on the server it is
 * root-relative, and the build makes it relative to the page.
 */
export function href(route: string, params: Params = {}): string {
  const root = typeof document === 'undefined' ? undefined : (document.documentElement.dataset['root'] ?? '/')
  return root === undefined ? path(route, params) : resolve(route, params, root, document.baseURI)
}

/** The route with its query: `/office/account/?id=a-17`. */
export function path(route: string, params: Params = {}): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? route : `${route}?${new URLSearchParams(given)}`
}

/** The absolute address of a route on a page at `base` whose way to the site's root is `root`. */
export function resolve(route: string, params: Params, root: string, base: string): string {
  return new URL(path(route, params).replace(/^\//, ''), new URL(root, base)).href
}
