/** A room of the site as the navigation shows it. */
export interface Room {
  /** Site route, with a slash at both ends. */
  readonly route: string
  readonly label: string
}

/** Route of every page that has one address: `../pages/learn/index.astro` → `/learn/`. Nothing is imported. */
const built = new Set(Object.keys(import.meta.glob('../pages/**/*.{astro,md}')).map(routeOf))

/** True when the site has a page at this route; a link to a room that is not built is left out. */
export function isBuilt(route: string): boolean {
  return built.has(route)
}

const header: readonly Room[] = [
  { route: '/', label: 'Today' },
  { route: '/learn/', label: 'Lessons' },
  { route: '/cases/', label: 'Cases' },
  { route: '/office/', label: 'Office' },
  { route: '/codes/', label: 'Codes' },
  { route: '/progress/', label: 'Progress' },
  { route: '/settings/', label: 'Settings' },
]

const footer: readonly Room[] = [
  { route: '/about/', label: 'About' },
  { route: '/privacy/', label: 'Privacy' },
]

/** The header, in this order: a new room is one line above. */
export const rooms = header.filter(({ route }) => isBuilt(route))

/** The footer. */
export const footRooms = footer.filter(({ route }) => isBuilt(route))

/** `../pages/learn/index.astro` and `../pages/learn.astro` → `/learn/`. */
export function routeOf(file: string): string {
  const name = file.replace(/^\.\.\/pages\//, '').replace(/\.\w+$/, '')
  const route = name.replace(/(^|\/)index$/, '')
  return route === '' ? '/' : `/${route}/`
}

/** True when the page at `path` belongs to the room: `/learn/words/roots/` is in Lessons, only `/` is Today. */
export function isInRoom(path: string, route: string): boolean {
  const page = path.endsWith('/') ? path : `${path}/`
  return route === '/' ? page === '/' : page.startsWith(route)
}
