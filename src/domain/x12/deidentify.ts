import { elementRef } from './guide/elements.ts'
import type { LoopUse, SegmentUse } from './guide/guide.ts'
import { guides } from './guide/guides.ts'
import { type IdentifyingKind, Invented } from './invented.ts'
import type { Delimiters, Segment } from './set.ts'
import { delimitersAt, setsIn } from './sets-in.ts'

/**
 * What says who somebody is, by element or component; everything else of a segment we know is kept. `named`: a person when
 * the element before says 1, an organization otherwise. `reached`: telephone, e-mail or page, by the element before.
 */
const rows = `
ISA02 id
ISA04 id
ISA06 id
ISA08 id
GS02 id
GS03 id
BHT03 id
BGN02 id
NM103 named
NM104 name
NM105 name
NM107 name
NM109 number
NM112 name
N102 organization
N104 number
N201 organization
N202 organization
N301 street
N302 street
N401 name
N403 zip
N406 id
PER02 name
PER04 reached
PER06 reached
PER08 reached
REF02 reference
REF03 organization
REF04-2 number
REF04-4 number
REF04-6 number
DMG02 birth
PAT06 birth
INS12 birth
SBR03 id
SBR04 organization
CLM01 id
CLP01 id
CLP07 id
TRN02 id
TRN03 number
TRN04 id
BPR07 number
BPR09 number
BPR10 number
BPR11 id
BPR13 number
BPR15 number
PLB01 number
PLB03-2 id
TS301 number
TS201 number
SVD01 number
PS101 number
PWK06 id
PWK07 text
CN104 id
NTE02 text
K301 text
MSG01 text
III04 text
STC09 id
STC12 text
CR109 text
CR110 text
CR210 text
CR211 text
FRM03 text
SV101-7 text
SV202-7 text
SVC01-7 text
SVC06-7 text
SV107-7 text
EB05 organization
HCP04 id
IK404 text
CTX01-2 id
RDM02 name
RDM03 text
`

type Kind = IdentifyingKind | 'named' | 'reached' | 'reference'

const kinds: ReadonlyMap<string, Kind> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, Kind]),
)

/** References that name a line, a policy, a trial or a version, not a person or a practice. */
const harmless: ReadonlySet<string> = new Set(['6R', 'FJ', '0K', 'P4', '1S', 'APC', 'F2', 'CE'])

/** Segments whose other elements are codes, days, amounts and counts. */
const familiar: ReadonlySet<string> = new Set([
  ...Object.values(guides).flatMap(idsIn),
  ...'ISA GS GE IEA TA1 BGN N2 K3 CRC CR1 CR2 CR3 CR5 CN1 HCP PS1 FRM LQ MEA TS2 TS3 RDM CUR UM HCR CTX LE LS'.split(
    ' ',
  ),
])

function idsIn(use: LoopUse | SegmentUse): string[] {
  return use.kind === 'segment' ? [use.id] : use.children.flatMap(idsIn)
}

/**
 * A copy of a file with invented people, practices and payers in it: names, ids, birth dates, addresses, telephones,
 * account and reference numbers and free text are replaced by others of the same shape, the same one by the same one
 * everywhere. Codes, dates of service, amounts, counts and control numbers stay, so the copy reads, explains and balances as
 * the original does. `seed` is a secret: who has it can find out what was replaced by trying; without it nobody can.
 */
export function deidentify(text: string, seed: string): string {
  const file = setsIn(text)
  const { segments } = file.tokens
  const invented = new Invented(seed)
  const at = (segment: Segment) => delimitersAt(file, segment.position)
  for (const segment of segments)
    mapped(segment, at(segment), (kind, value) => {
      invented.meet(kind, value)
      return value
    })
  return segments
    .map((segment, index) => {
      const delimiters = at(segment)
      const end = text.indexOf(delimiters.terminator, segment.offset)
      const gap = end < 0 ? '' : text.slice(end + 1, segments[index + 1]?.offset ?? text.length)
      const elements = mapped(segment, delimiters, (kind, value) => invented.for(kind, value))
      const raw = [nameOf(segment), ...elements].join(delimiters.element)
      return `${raw}${delimiters.terminator}${gap.replace(/[^\r\n]/g, '')}`
    })
    .join('')
}

/** What stands where a segment's name should be may be anything. */
const nameOf = ({ id }: Segment): string => (/^[A-Z][A-Z0-9]{1,2}$/.test(id) ? id : 'ZZZ')

function mapped(
  segment: Segment,
  { component }: Delimiters,
  make: (kind: IdentifyingKind, value: string) => string,
): string[] {
  const isFamiliar = familiar.has(segment.id)
  return segment.elements.map((value, index) => {
    const ref = elementRef(segment.id, index + 1)
    const whole = kinds.get(firstRef(segment.id, index + 1))
    if (whole) return change(segment, index, whole, value, make)
    const parts = value.split(component)
    if (isFamiliar && parts.length === 1) return value
    return parts
      .map((part, at) => {
        const kind =
          kinds.get(`${firstRef(segment.id, index + 1)}-${at + 1}`) ?? kinds.get(`${ref}-${at + 1}`)
        if (kind) return change(segment, index, kind, part, make)
        return isFamiliar || part.length <= 3 ? part : make('text', part)
      })
      .join(component)
  })
}

/** PLB05 is of the kind of PLB03. */
const firstRef = (id: string, element: number): string =>
  elementRef(id, id === 'PLB' && element > 3 && element % 2 === 1 ? 3 : element)

function change(
  { elements }: Segment,
  index: number,
  kind: Kind,
  value: string,
  make: (kind: IdentifyingKind, value: string) => string,
): string {
  const text = value.trim()
  if (text === '') return value
  const before = (elements[index - 1] ?? '').trim()
  const own: Readonly<Record<string, () => IdentifyingKind | undefined>> = {
    named: () => (before === '1' ? 'name' : 'organization'),
    reached: () => (({ EM: 'email', UR: 'page' }) as const)[before] ?? 'phone',
    reference: () => (harmless.has(before) ? undefined : before === 'X4' ? 'certificate' : 'number'),
  }
  const exact = kind in own ? own[kind]?.() : (kind as IdentifyingKind)
  // ISA06 is padded: its width stays.
  return exact === undefined ? value : make(exact, text).padEnd(value.length)
}
