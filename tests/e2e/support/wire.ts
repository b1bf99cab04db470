import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { golden835 } from '../../../src/domain/x12/testing/golden.ts'
import { expect, open } from './site.ts'

/** The input that takes files. */
export const door = (page: Page) => page.getByLabel('Choose X12 files')

export async function openWireRoom(page: Page): Promise<void> {
  await open(page, 'office/wire/')
  await expect(door(page)).toBeEnabled()
}

/** An 835 of about `bytes` with a claim for each account, in balance unless `cents` is given for the last payment. */
export function remittanceOf(bytes: number): string {
  const [from, to] = [golden835.indexOf('CLP*'), golden835.indexOf('PLB*')]
  const claim = golden835.slice(from, to)
  const count = Math.ceil(bytes / claim.length)
  const claims = Array.from({ length: count }, (_, index) =>
    claim.replaceAll('AC1001', `AC${100_000 + index}`),
  )
  const before = golden835.slice(0, from).replace('BPR*I*171.25', `BPR*I*${170 * count + 1.25}`)
  const segments = 12 + claim.split('~').length * count - count
  return before + claims.join('') + golden835.slice(to).replace(/SE\*\d+/, `SE*${segments}`)
}

export function large835(path: string, bytes = 10_000_000): string {
  writeFileSync(path, remittanceOf(bytes))
  return path
}
