import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { footRooms, isInRoom, rooms } from './rooms.ts'

const pages = new URL('../pages/', import.meta.url)

describe('the navigation', () => {
  test.each([...rooms, ...footRooms])('$label leads to a page that exists', ({ route }) => {
    const name = route.slice(1, -1)
    const candidates = name === '' ? ['index'] : [name, `${name}/index`]
    const found = candidates.some((page) =>
      ['.astro', '.md'].some((extension) => existsSync(new URL(`${page}${extension}`, pages))),
    )
    expect(found, `no page for ${route} in src/pages`).toBe(true)
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
