/** One segment's place in a loop. `values` are what its qualifier may be there; none = any. */
export interface SegmentUse {
  readonly kind: 'segment'
  readonly id: string
  readonly values: readonly string[]
  readonly required: boolean
  readonly max: number
  readonly title: string
}

/** A loop begins with its first segment. Children are in the order of the guide. */
export interface LoopUse {
  readonly kind: 'loop'
  readonly id: string
  readonly required: boolean
  readonly max: number
  readonly children: readonly (SegmentUse | LoopUse)[]
}

/** Where a segment's qualifier stands when it is not the first element. */
export const qualifierPlace: Readonly<Record<string, number>> = { HL: 3, LIN: 2 }

function use(required: boolean, what: string, title: string, max: number): SegmentUse {
  const [id = '', values = ''] = what.split('*')
  return { kind: 'segment', id, values: values === '' ? [] : values.split('|'), required, max, title }
}

/** `must('NM1*85', 'Billing provider')`: required; qualifiers after the star, alternatives with a bar. */
export const must = (what: string, title: string, max = 1): SegmentUse => use(true, what, title, max)
/** Situational. */
export const may = (what: string, title: string, max = 1): SegmentUse => use(false, what, title, max)

export const needed = (id: string, children: LoopUse['children'], max = 1): LoopUse => ({
  kind: 'loop',
  id,
  required: true,
  max,
  children,
})
export const optional = (id: string, children: LoopUse['children'], max = 1): LoopUse => ({
  kind: 'loop',
  id,
  required: false,
  max,
  children,
})

/** No practical limit (`>1` in the guides). */
export const many = Number.POSITIVE_INFINITY
