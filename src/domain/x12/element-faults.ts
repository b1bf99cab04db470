import { parseCompactDay } from '../kernel/day.ts'
import { type ElementTable, type ElementUse, elementRef, firstOfGroup } from './guide/elements.ts'
import type { Segment } from './set.ts'
import type { SyntaxPlace } from './syntax-sentence.ts'

type Fault = Omit<SyntaxPlace, 'position'>

/** IK403 faults of one segment. A segment without any row in the table is not checked. */
export function elementFaults(
  segment: Segment,
  loop: string,
  component: string,
  table: ElementTable,
): Fault[] {
  const rows = table.last.get(segment.id)
  if (rows === undefined) return []
  const fault = (element: number, elementCode: string, value: string, part?: number): Fault => ({
    segment: segment.id,
    ...(loop === '' ? {} : { loop }),
    code: '8',
    element,
    ...(part === undefined ? {} : { component: part }),
    elementCode,
    ...(value === '' ? {} : { value: value.slice(0, 99) }),
  })
  const find = (element: number, part?: number): ElementUse | undefined => {
    const ref = elementRef(segment.id, firstOfGroup(segment.id, element), part)
    return table.uses.get(`${loop}/${ref}`) ?? table.uses.get(ref)
  }
  const faults: Fault[] = conditional(segment, loop, component).map(({ element, part }) =>
    fault(element, '2', '', part),
  )
  for (let element = 1; element <= Math.max(rows, segment.elements.length); element++) {
    const raw = (segment.elements[element - 1] ?? '').trim()
    const use = find(element)
    if (raw !== '' && element > rows) {
      faults.push(fault(element, '3', raw)) // one more than the segment has room for, in a repeated group too
      continue
    }
    if (!use) {
      if (raw !== '') faults.push(fault(element, 'I10', raw))
      continue
    }
    if (raw === '') {
      if (use.required && element === firstOfGroup(segment.id, element)) faults.push(fault(element, '1', ''))
      continue
    }
    if (use.type !== 'CC') {
      const code =
        valueFault(raw, use) ??
        (segment.id === 'DTP' && element === 3 ? periodFault(raw, segment.elements[1] ?? '') : undefined)
      if (code) faults.push(fault(element, code, raw))
      continue
    }
    const parts = raw.split(component)
    for (let part = 1; part <= Math.max(9, parts.length); part++) {
      const value = (parts[part - 1] ?? '').trim()
      const rule = find(element, part)
      if (value === '' && rule?.required) faults.push(fault(element, '1', '', part))
      if (value === '') continue
      const code = rule ? valueFault(value, rule) : hasParts(segment.id, element, table) ? 'I10' : undefined
      if (code) faults.push(fault(element, code, value, part))
    }
  }
  return faults
}

/** Elements a guide requires only in a case: state and ZIP of an address at home, the state of an automobile accident. */
function conditional(
  { id, elements }: Segment,
  loop: string,
  component: string,
): { element: number; part?: number }[] {
  const blank = (element: number) => (elements[element - 1] ?? '').trim() === ''
  if (id === 'N4' && /^2(010|310|420)/.test(loop) && blank(4))
    return [2, 3].filter(blank).map((element) => ({ element }))
  const causes = id === 'CLM' ? (elements[10] ?? '').split(component).map((part) => part.trim()) : []
  return causes.slice(0, 3).includes('AA') && !causes[3] ? [{ element: 11, part: 4 }] : []
}

const hasParts = (segment: string, element: number, table: ElementTable): boolean =>
  table.uses.has(elementRef(segment, firstOfGroup(segment, element), 1))

/** Numbers are measured without sign and point (X12 length rule). */
function valueFault(value: string, use: ElementUse): string | undefined {
  if (use.type === 'R' && !/^-?(\d+\.?\d*|\.\d+)$/.test(value)) return '6'
  if (use.type === 'N0' && !/^-?\d+$/.test(value)) return '6'
  if (use.type === 'DT' && !parseCompactDay(value)) return '8'
  if (use.type === 'TM' && !isClock(value)) return '9'
  const length = use.type === 'R' || use.type === 'N0' ? value.replace(/[-.]/g, '').length : value.length
  if (length < use.min) return '4'
  if (length > use.max) return '5'
  return use.codes.length > 0 && !use.codes.includes(value) ? '7' : undefined
}

const isClock = (text: string): boolean => /^([01]\d|2[0-3])[0-5]\d([0-5]\d(\d\d)?)?$/.test(text)

/** DTP03 by DTP02. A span that runs backwards is no fault of syntax; the scrubber sees it. */
function periodFault(value: string, format: string): string | undefined {
  if (format === 'TM') return isClock(value) ? undefined : '9'
  if (format === 'DT')
    return parseCompactDay(value.slice(0, 8)) ? (isClock(value.slice(8)) ? undefined : '9') : '8'
  if (format === 'D8') return parseCompactDay(value) ? undefined : '8'
  if (format !== 'RD8') return undefined
  const [from = '', to = ''] = value.split('-')
  return parseCompactDay(from) && parseCompactDay(to) ? undefined : '8'
}
