import type { SetText } from './sets-in.ts'

const byVersion: Readonly<Record<string, string>> = {
  '005010X222A1': '837P',
  '005010X223A2': '837I',
  '005010X221A1': '835',
  '005010X231A1': '999',
  '005010X214': '277CA',
}
const bySet: Readonly<Record<string, string>> = { '835': '835', '999': '999', '277': '277CA' }

/** Which of our sets a transaction is: by GS08 where it is known, by ST01 otherwise (older versions are read too). */
export function setNameOf({ st, version }: Pick<SetText, 'st' | 'version'>): string | undefined {
  // 837s differ in the implementation number: X098 and X222 professional, X096 and X223 institutional.
  if (st === '837') return /X(096|223)/.test(version) ? '837I' : '837P'
  const named = byVersion[version]
  return named?.startsWith(st) ? named : bySet[st]
}
