import fc from 'fast-check'
import { set270 } from '../270.ts'
import { set271 } from '../271.ts'
import { set276 } from '../276.ts'
import { set277 } from '../277.ts'
import { set277CA } from '../277ca.ts'
import { set835 } from '../835.ts'
import { set837I } from '../837i.ts'
import { set837P } from '../837p.ts'
import { set999 } from '../999.ts'
import type { TransactionSet } from '../set.ts'
import { ack277, ack999 } from './acks.ts'
import { answer271, answer277, inquiry270, inquiry276 } from './inquiries.ts'
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
  texts(set270, inquiry270, ['BHT']),
  texts(set271, answer271, ['BHT']),
  texts(set276, inquiry276, ['BHT']),
  texts(set277, answer277, ['BHT']),
]
