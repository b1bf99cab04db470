import * as z from 'zod/mini'
import { CodeEntry } from '../domain/codes/entry.ts'
import { withSevenths } from '../domain/codes/seventh.ts'
import { good, type Result } from '../domain/kernel/result.ts'
import { fetchContent } from './content.ts'

const Rows = z.array(CodeEntry)
const made = new WeakMap<readonly CodeEntry[], readonly CodeEntry[]>()

/** The code book: it travels as rows, the codes with 7th characters are made here, once. */
export async function fetchBook(url: string): Promise<Result<readonly CodeEntry[]>> {
  const rows = await fetchContent(url, Rows)
  if (!rows.ok) return rows
  const book = made.get(rows.value) ?? withSevenths(rows.value)
  made.set(rows.value, book)
  return good(book)
}
