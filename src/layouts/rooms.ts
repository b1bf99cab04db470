/** A room of the site as the navigation shows it. */
export interface Room {
  /** Site route, with a slash at both ends. */
  readonly route: string
  readonly label: string
}

/** The header, in this order. A room stands here when its page exists. */
export const rooms: readonly Room[] = [
  { route: '/', label: 'Today' },
  { route: '/learn/', label: 'Lessons' },
  { route: '/cases/', label: 'Cases' },
  { route: '/office/', label: 'Office' },
  { route: '/progress/', label: 'Progress' },
  { route: '/settings/', label: 'Settings' },
]

/** The footer. */
export const footRooms: readonly Room[] = [
  { route: '/about/', label: 'About' },
  { route: '/privacy/', label: 'Privacy' },
]

/** True when the page at `path` belongs to the room: `/learn/words/roots/` is in Lessons, only `/` is Today. */
export function isInRoom(path: string, route: string): boolean {
  const page = path.endsWith('/') ? path : `${path}/`
  return route === '/' ? page === '/' : page.startsWith(route)
}
