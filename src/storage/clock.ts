import type { Day } from '../domain/kernel/day.ts'

/** The learner's day begins at 04:00 local time: work after midnight still belongs to the evening. */
const DAY_STARTS_AT_HOUR = 4

/** The instant as ISO text, for people to read; order never depends on it. */
export const now = (): string => new Date().toISOString()

/** The learner's day: local calendar, starting at 04:00. */
export function today(at: Date = new Date()): Day {
  const local = new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours() - DAY_STARTS_AT_HOUR)
  const [month, date] = [local.getMonth() + 1, local.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${String(local.getFullYear()).padStart(4, '0')}-${month}-${date}`
}

/** 96 random bits as 20 letters and digits. Not `crypto.randomUUID`: it is missing without a secure context. */
export function newId(): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz' // 32 letters: 5 bits each, no i, l, o, u
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte & 31]).join('')
}
