import { own } from '../own.ts'

/** What one element (`CLM02`) or component (`CLM05-1`) may be. */
export interface ElementUse {
  readonly required: boolean
  /** AN text · ID code · N0 whole number · R decimal · DT day · TM time · CC composite. */
  readonly type: string
  readonly min: number
  readonly max: number
  /** Allowed values; none = any. */
  readonly codes: readonly string[]
}

export interface ElementTable {
  /** By `CLM02`, or by `2010AA/NM109` where a loop has its own rule. */
  readonly uses: ReadonlyMap<string, ElementUse>
  /** Number of the last element the guide uses, by segment; a segment without rows is not in it. */
  readonly last: ReadonlyMap<string, number>
}

/**
 * Rows `ref use type min-max codes`, one a line; use R required or S situational. A later row replaces an earlier one.
 * An element of a listed segment that has no row is not used by the guide.
 */
export function elementTable(...texts: readonly string[]): ElementTable {
  const uses = new Map<string, ElementUse>()
  const last = new Map<string, number>(Object.entries(lastOfRepeated))
  for (const row of texts.join('\n').split('\n')) {
    const [ref = '', use, type = 'AN', size = '1-80', codes = ''] = row.trim().split(/\s+/)
    if (ref === '') continue
    const [min = 1, max = 80] = size.split('-').map(Number)
    const [, segment = '', element] = /^(?:\w+\/)?([A-Z][A-Z0-9]{1,2}?)(\d\d)(?:-\d)?$/.exec(ref) ?? []
    last.set(segment, Math.max(last.get(segment) ?? 0, Number(element)))
    uses.set(ref, { required: use === 'R', type, min, max, codes: codes === '' ? [] : codes.split(',') })
  }
  return { uses, last }
}

/** `3`, `2` → `CLM03-2` style reference. */
export const elementRef = (segment: string, element: number, component?: number): string =>
  `${segment}${String(element).padStart(2, '0')}${component === undefined ? '' : `-${component}`}`

/** Repeated groups inside a segment: from which element on, how many make a group. HI12-2 is ruled by HI01-2, CAS08 by CAS05. */
export const repeated: Readonly<Record<string, { readonly from: number; readonly every: number }>> = {
  HI: { from: 1, every: 1 },
  CAS: { from: 2, every: 3 },
  PLB: { from: 3, every: 2 },
}

/** HI holds twelve composites, CAS six triplets. */
const lastOfRepeated: Readonly<Record<string, number>> = { HI: 12, CAS: 19 }

/** The element of the first group: `HI07` → `HI01`, `CAS09` → `CAS03`. */
export function firstOfGroup(segment: string, element: number): number {
  const group = own(repeated, segment)
  return group && element >= group.from ? group.from + ((element - group.from) % group.every) : element
}
