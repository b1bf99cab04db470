import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open } from './site.ts'

/** A line of an order file as CMS lays it out: number, code, valid for billing, short title, long title. */
const line = (number: number, code: string, isBillable: boolean, title: string): string =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${isBillable ? 1 : 0} ${title.slice(0, 60).padEnd(60)} ${title}`

const list = (titles: readonly string[]): string =>
  [
    line(1, 'Z99', false, 'Invented things'),
    ...titles.map((title, at) => line(at + 2, `Z99${at}`, true, title)),
  ].join('\r\n')

/** A whole order file of one header and two codes. */
export const small = list(['Invented thing, left', 'Invented thing, right'])

/** About 10 MB in the layout of an order file; `lines` codes that do not exist. */
export function large(path: string, lines = 95_000): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const rows = Array.from({ length: lines }, (_, at) => {
    const chapter = letters[Math.floor((26 * at) / lines)]
    const code = at + 1 === lines ? 'Z9999' : `${chapter}${at.toString(36).toUpperCase().padStart(4, '0')}`
    return line(
      at + 1,
      code,
      true,
      `Invented finding ${at % 977} of the ${letters[at % 26]} part, side ${at % 3}`,
    )
  })
  writeFileSync(path, rows.join('\n'))
  return path
}

/** The button that takes files. */
export const door = (page: Page) => page.getByLabel('Choose code files')

export async function openSettings(page: Page): Promise<void> {
  await open(page, 'settings/')
  await page.getByRole('heading', { name: 'Your own code files' }).scrollIntoViewIfNeeded()
  await expect(door(page)).toBeEnabled()
}
