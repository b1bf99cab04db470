import type { ProfessionalLine } from '../claim/claim.ts'
import { first, type Loop } from './loops.ts'
import { digitsOf, type Written, writeQuantity } from './write.ts'

/** The shaded part of box 24 as people write it: `N400026064871 ML10`, `00026064871`. */
const typed = /^(?:N4)?([\d-]{11,13})(?:\s*(F2|GR|ME|ML|UN)\s*(\d*\.?\d+))?$/

/** LIN and CTP (2410). Without a quantity the line's units are sent as UN; a text that is no NDC travels as it is. */
export function drugSegments(line: ProfessionalLine): readonly Written[] {
  if (!line.ndc) return []
  const [, code = line.ndc, unit = 'UN', quantity = writeQuantity(line.units)] =
    typed.exec(line.ndc.trim()) ?? []
  return [
    ['LIN', '', 'N4', typed.test(line.ndc.trim()) ? digitsOf(code) : code],
    ['CTP', '', '', '', quantity, [unit]],
  ]
}

/** `00026064871 ML10`; only the number when the quantity is that of the line. */
export function drugOf(loop: Loop | undefined, units: string): string | undefined {
  if (!loop) return undefined
  const [code, count] = [first(loop, 'LIN')(3), first(loop, 'CTP')]
  const same = count(5, 1) === '' || (count(5, 1) === 'UN' && Number(count(4)) === Number(units))
  return same ? code : `${code} ${count(5, 1)}${count(4)}`
}
