import { describe, expect, test } from 'vitest'
import { footRooms, isBuilt, isInRoom, routeOf } from './rooms.ts'

describe('the navigation', () => {
  test('shows a room whose page exists and no other', () => {
    expect(footRooms.map(({ route }) => route)).toContain('/about/')
    expect(isBuilt('/no-such-room/')).toBe(false)
  })

  test.each([
    ['../pages/index.astro', '/'],
    ['../pages/about.astro', '/about/'],
    ['../pages/learn/index.astro', '/learn/'],
    ['../pages/office/account.astro', '/office/account/'],
  ])('reads from %s the route %s', (file, route) => {
    expect(routeOf(file)).toBe(route)
  })

  test.each([
    ['/', '/', true],
    ['/learn/words/roots/', '/learn/', true],
    ['/learn', '/learn/', true],
    ['/learn/', '/', false],
    ['/learning/', '/learn/', false],
  ])('the page %s is in the room %s: %s', (path, route, inside) => {
    expect(isInRoom(path, route)).toBe(inside)
  })
})
