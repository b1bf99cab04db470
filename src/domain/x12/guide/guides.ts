import { guide270 } from './270.ts'
import { guide271 } from './271.ts'
import { guide276 } from './276.ts'
import { guide277 } from './277.ts'
import { guide277CA } from './277ca.ts'
import { guide835 } from './835.ts'
import { guide837I } from './837i.ts'
import { guide837P } from './837p.ts'
import { guide999 } from './999.ts'
import type { LoopUse } from './guide.ts'

/** The guide of each set, by its id. */
export const guides: Readonly<Record<string, LoopUse>> = {
  '837P': guide837P,
  '837I': guide837I,
  '835': guide835,
  '999': guide999,
  '277CA': guide277CA,
  '270': guide270,
  '271': guide271,
  '276': guide276,
  '277': guide277,
}
