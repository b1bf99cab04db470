import fc from 'fast-check'
import { set277CA } from '../277ca.ts'
import { set835 } from '../835.ts'
import { set837I } from '../837i.ts'
import { set837P } from '../837p.ts'
import { set999 } from '../999.ts'
import type { TransactionSet } from '../set.ts'
import { ack277, ack999 } from './acks.ts'
import { institutional } from './institutional.ts'
import { payment } from './payment.ts'
import { envelope } from './plain.ts'
import { professional } from './professional.ts'

/** The texts our writer makes, and the segments that stand outside every loop. */
function texts<T>(set: TransactionSet<T>, value: fc.Arbitrary<T>, header: readonly string[]) {
  return {
    id: set.id,
    text: value.map((one) => set.make(one, envelope)),
    outside: ['ISA', 'GS', 'ST', 'SE', 'GE', 'IEA', ...header],
  }
}

const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 })

/** Every set, for the promises all of them keep. */
export const written = [
  texts(set837P, several(professional), ['BHT']),
  texts(set837I, several(institutional), ['BHT']),
  texts(set999, ack999, ['AK1', 'AK9']),
  texts(set277CA, ack277, ['BHT', 'HL']),
  texts(set835, payment, ['BPR', 'TRN', 'DTM', 'PLB']),
]
