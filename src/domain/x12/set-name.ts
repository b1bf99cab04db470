import { own } from './own.ts'
import type { SetText } from './sets-in.ts'

const byVersion: Readonly<Record<string, string>> = {
  '005010X222A1': '837P',
  '005010X223A2': '837I',
  '005010X221A1': '835',
  '005010X231A1': '999',
  '005010X214': '277CA',
}
/** Question and answer share one version; ST01 tells them apart. */
const byPair: Readonly<Record<string, string>> = {
  '270': '270',
  '271': '271',
  '276': '276',
}
const bySet: Readonly<Record<string, string>> = { '835': '835', '999': '999' }

/** Which of our sets a transaction is: by GS08 where it is known, by ST01 otherwise (older versions are read too). */
export function setNameOf({ st, version }: Pick<SetText, 'st' | 'version'>): string | undefined {
  // 837s differ in the implementation number: X098 and X222 professional, X096 and X223 institutional.
  if (st === '837') return /X(096|223)/.test(version) ? '837I' : '837P'
  // A 277 is a claim acknowledgment (X214) or the answer to a 276 (X212; X093 before 5010).
  if (st === '277') return /X(212|093)/.test(version) ? '277' : '277CA'
  const named = own(byVersion, version) ?? own(byPair, st)
  return named?.startsWith(st) ? named : own(bySet, st)
}
