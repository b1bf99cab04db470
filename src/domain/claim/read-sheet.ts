import * as z from 'zod/mini'
import { type Problem, problemsOf } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { Claim } from './claim.ts'
import { fieldKinds } from './field-kinds.ts'
import { boxId, boxName, fieldOf, fieldsOf, LINES_ON, type Place } from './fields.ts'
import { valueAt, withValueAt } from './paths.ts'
import { Attached, paidBefore } from './prior.ts'
import type { Field, Sheet } from './sheet.ts'

type Boxes = Readonly<Record<string, string>>
type Tree = Record<string, unknown>
type Form = Sheet['form']

/**
 * The form as typed → a well-formed claim, or what stands in the way box by box (`at` is the box: `21C`,
 * `24D line 2`). It judges whether a box can be read, never whether it is right: that is the scrubber. Never throws.
 */
export function readSheet(sheet: Sheet): Result<Claim> {
  const problems: Problem[] = [...unknownBoxes(sheet)]
  const { lines: rows, total } = serviceRows(sheet)
  problems.push(...misplacedRows(sheet.form, rows))
  const boxes = total === undefined ? sheet.boxes : { 'FL47.total': total, ...filled(sheet.boxes) }

  const claim = readBoxes(sheet.form, 'claim', boxes, problems)
  const lines = rows.map((row, index) => readBoxes(sheet.form, 'line', row, problems, index + 1))
  const whole =
    sheet.form === 'professional'
      ? professional(claim, lines, sheet.boxes, rows, problems)
      : institutional(claim, lines, problems)

  if (problems.length) return bad(problems)
  const papers = z.optional(Attached).safeParse(sheet.attached)
  if (!papers.success) return bad(problemsOf(papers.error))
  const parsed = Claim.safeParse(withPapers(whole, papers.data))
  return parsed.success ? good(parsed.data) : bad(problemsOf(parsed.error))
}

/** Box 29 and FL 54 say what everybody has paid; the earlier payers' part stands on their explanations of benefits. */
function withPapers(whole: Tree, attached: Attached | undefined): Tree {
  if (!attached) return whole
  const paid = Math.max(0, Number(whole['paid']) - paidBefore(attached.prior))
  return { ...whole, ...attached, paid }
}

const textOf = (boxes: Boxes, box: string): string =>
  Object.hasOwn(boxes, box) ? (boxes[box] ?? '').trim() : ''
const filled = (boxes: Boxes): Boxes =>
  Object.fromEntries(Object.entries(boxes).filter(([, text]) => text.trim() !== ''))
const isBlankRow = (row: Boxes): boolean => Object.keys(filled(row)).length === 0

/** Rows without the blank ones at the end; a row with revenue code 0001 is the total of a UB-04 and no service. */
function serviceRows(sheet: Sheet): { lines: readonly Boxes[]; total?: string } {
  const lines = [...sheet.lines]
  while (lines.length && isBlankRow(lines.at(-1) ?? {})) lines.pop()
  const last = lines.at(-1)
  if (sheet.form === 'institutional' && lines.length > 1 && last && textOf(last, 'FL42') === '0001') {
    return { lines: lines.slice(0, -1), total: textOf(last, 'FL47') }
  }
  return { lines }
}

function misplacedRows(form: Form, rows: readonly Boxes[]): Problem[] {
  const [first, most] = [form === 'professional' ? '24A.from' : 'FL42', LINES_ON[form]]
  if (rows.length === 0) {
    return [
      {
        at: `${first} line 1`,
        message: 'There is no service line. Fill at least line 1 with what was done.',
      },
    ]
  }
  const gaps = rows.flatMap((row, index) =>
    isBlankRow(row)
      ? [
          {
            at: `${first} line ${index + 1}`,
            message: `Line ${index + 1} is empty but a line below it is filled. Move the lines up.`,
          },
        ]
      : [],
  )
  const over =
    rows.length > most
      ? [
          {
            at: `${first} line ${most + 1}`,
            message: `The form has ${most} service lines and this one has ${rows.length}. Put the rest on a second claim.`,
          },
        ]
      : []
  return [...gaps, ...over]
}

function unknownBoxes(sheet: Sheet): Problem[] {
  const claim = Object.keys(filled(sheet.boxes)).map((box) => ({ box, scope: 'claim', at: box }))
  const lines = sheet.lines.flatMap((row, index) =>
    Object.keys(filled(row)).map((box) => ({ box, scope: 'line', at: `${box} line ${index + 1}` })),
  )
  return [...claim, ...lines]
    .filter(({ box, scope }) => fieldOf(sheet.form, box)?.scope !== scope)
    .map(({ at }) => ({ at, message: `This form has no box "${at}". Check the number of the box.` }))
}

/** Reads every box of one scope into a tree; what cannot be read is reported and left out. */
function readBoxes(
  form: Form,
  scope: Field['scope'],
  boxes: Boxes,
  problems: Problem[],
  line?: number,
): Tree {
  let tree: Tree = {}
  for (const field of fieldsOf(form)) {
    if (field.scope !== scope) continue
    const place: Place = line === undefined ? { field } : { field, line }
    const text = textOf(boxes, field.box)
    const outcome = text === '' ? blank(place) : readBox(place, text, isTrialAmount(field, boxes))
    if ('problem' in outcome) problems.push({ at: boxId(place), message: outcome.problem })
    else if (field.at && outcome.value !== undefined)
      tree = withValueAt(tree, field.at, outcome.value) as Tree
  }
  return tree
}

type Outcome = { readonly value: unknown } | { readonly problem: string }

function blank(place: Place): Outcome {
  const { blank: means, as } = place.field
  if (means === 'empty') return { value: '' }
  if (means !== 'missing') return { value: undefined }
  return {
    problem: `${boxName(place)} (${lower(place.field.title)}) is blank. Write ${fieldKinds[as ?? 'text'].expects === 'text' ? 'it as the record has it' : fieldKinds[as ?? 'text'].expects}.`,
  }
}

function readBox(place: Place, text: string, raw: boolean): Outcome {
  const { field } = place
  if (field.reserved)
    return { problem: `${boxName(place)} is kept empty by the form, but it says "${text}". Leave it blank.` }
  if (
    !field.at &&
    !field.as &&
    field.options &&
    !field.options.some((option) => option.value === text.toUpperCase())
  ) {
    return {
      problem: `${boxName(place)} says "${text}". Write one of ${field.options.map((option) => `${option.value} (${lower(option.label)})`).join(', ')}.`,
    }
  }
  if (raw) return { value: text }
  const kind = fieldKinds[field.as ?? 'text']
  const value = kind.read(text)
  return value === undefined
    ? { problem: `${boxName(place)} says "${text}", which cannot be read. Write ${kind.expects}.` }
    : { value }
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** The amount beside value code D4 is a trial number, not money. */
const isTrialAmount = (field: Field, boxes: Boxes): boolean =>
  field.box.endsWith('.amount') && textOf(boxes, field.box.replace('.amount', '')).toUpperCase() === 'D4'

function professional(
  claim: Tree,
  lines: readonly Tree[],
  boxes: Boxes,
  rows: readonly Boxes[],
  problems: Problem[],
): Tree {
  const rendering = String(lines[0]?.['rendering'] ?? '')
  const taxonomy = rows.map((row) => textOf(row, '24J.taxonomy')).find((text) => text !== '')
  const whole: Tree = {
    ...claim,
    form: 'professional',
    frequency: claim['frequency'] ?? '1', // box 22 stays blank on a first claim
    subscriber: insured(claim),
    paid: claim['paid'] ?? 0,
    accident: { employment: false, auto: false, other: false, ...tree(claim, 'accident') },
    signatures: { patient: false, insured: false, provider: false, ...tree(claim, 'signatures') },
    rendering: { ...tree(claim, 'rendering'), npi: rendering, ...(taxonomy && { taxonomy }) },
    diagnoses: list(claim, 'diagnoses').map((code) => code ?? ''),
    lines: lines.map((line) => professionalLine(line, rendering)),
    ...group(claim, 'onset', { qualifier: '' }),
    ...group(claim, 'hospitalization', {}),
    ...group(claim, 'referring', { last: '', first: '', npi: '', qualifier: '' }),
    ...group(claim, 'otherDate', { qualifier: '' }),
    ...outsideLab(claim, boxes, problems),
    billing: withoutUsual(tree(claim, 'billing'), { taxIdKind: 'EIN' }),
    ...group(claim, 'facility', { name: '', npi: '', address: ADDRESS }),
    ...otherPlan(claim, boxes, problems),
  }
  requireIn(
    whole,
    'onset.day',
    '14.day',
    'Box 14 has a qualifier but no date. Write the date, or clear the qualifier.',
    problems,
  )
  requireIn(
    whole,
    'hospitalization.from',
    '18.from',
    'Box 18 has a discharge date but no admission date. Write the admission date first.',
    problems,
  )
  requireIn(
    whole,
    'otherDate.day',
    '15.day',
    'Box 15 has a qualifier but no date. Write the date, or clear the qualifier.',
    problems,
  )
  return whole
}

function professionalLine(line: Tree, rendering: string): Tree {
  const { rendering: own, ...rest } = line
  return {
    ...rest,
    to: line['to'] ?? line['from'],
    modifiers: list(line, 'modifiers').filter((code) => code !== undefined),
    pointers: line['pointers'] ?? [],
    ...(own !== undefined && own !== rendering && { rendering: own }),
  }
}

function institutional(claim: Tree, lines: readonly Tree[], problems: Problem[]): Tree {
  const values = list(claim, 'values') as readonly (Tree | undefined)[]
  const trial = values.find((row) => row?.['code'] === 'D4')?.['amount']
  const whole: Tree = {
    ...withoutUsual(claim, { release: 'Y', benefits: 'Y' }),
    form: 'institutional',
    frequency: String(claim['typeOfBill'] ?? '').slice(3, 4),
    subscriber: insured(claim),
    paid: claim['paid'] ?? 0,
    conditions: list(claim, 'conditions').filter((code) => code !== undefined),
    occurrences: dated(claim, 'occurrences', ['day'], problems),
    spans: dated(claim, 'spans', ['from', 'through'], problems),
    values: dated(
      { ...claim, values: values.map((row) => (row?.['code'] === 'D4' ? undefined : row)) },
      'values',
      ['amount'],
      problems,
    ),
    ...(trial !== undefined && { trial }),
    others: list(claim, 'others').map((row) => ({ code: '', ...(row as Tree | undefined) })),
    external: list(claim, 'external').map((row) => ({ code: '', ...(row as Tree | undefined) })),
    reasons: list(claim, 'reasons').filter((code) => code !== undefined),
    procedures: dated(claim, 'procedures', ['day'], problems),
    lines: lines.map((line) => ({
      ...line,
      modifiers: list(line, 'modifiers').filter((code) => code !== undefined),
    })),
    ...group(claim, 'admission', {}),
    ...group(claim, 'operating', { last: '', first: '', npi: '' }),
    ...group(claim, 'payTo', ADDRESS),
    ...otherProviders(claim),
  }
  requireIn(
    whole,
    'admission.day',
    'FL12',
    'FL 13 has an hour but FL 12 has no admission date. Write the date.',
    problems,
  )
  return whole
}

const ADDRESS = { street: '', city: '', state: '', zip: '' }

const tree = (root: Tree, key: string): Tree => (root[key] as Tree | undefined) ?? {}
const list = (root: Tree, key: string): readonly unknown[] =>
  Array.from((root[key] as readonly unknown[] | undefined) ?? [])

/** A part of the claim that is there as soon as one of its boxes is filled; its other texts are then empty. */
function group(root: Tree, key: string, texts: Tree): Tree {
  const present = root[key] as Tree | undefined
  if (!present) return {}
  const address = texts['address'] ? { address: { ...ADDRESS, ...tree(present, 'address') } } : {}
  return { [key]: { ...texts, ...present, ...address } }
}

/** What is sent anyway when the box is blank says nothing more when it is filled. */
const withoutUsual = (root: Tree, usual: Readonly<Record<string, string>>): Tree =>
  Object.fromEntries(Object.entries(root).filter(([key, value]) => usual[key] !== value))

/** Box 20: yes without a charge is a charge of nothing, which the scrubber can see. */
function outsideLab(claim: Tree, boxes: Boxes, problems: Problem[]): Tree {
  const answer = fieldKinds['yes-no'].read(textOf(boxes, '20'))
  const present = claim['outsideLab'] as Tree | undefined
  if (answer === false && present) {
    problems.push({
      at: '20',
      message: 'Box 20 says that no laboratory was paid, but a charge stands beside it. Change one of them.',
    })
  }
  return answer === true || present ? { outsideLab: { charge: 0, ...present } } : {}
}

/** FL 78 and 79: blank ones are left out. */
function otherProviders(claim: Tree): Tree {
  const found = (list(claim, 'otherProviders') as readonly (Tree | undefined)[]).filter((one) => one)
  return found.length === 0
    ? {}
    : { otherProviders: found.map((one) => ({ role: '', last: '', first: '', npi: '', ...one })) }
}

/** The insured: the patient's own name when box 4 is blank and the patient is the insured. */
function insured(claim: Tree): Tree {
  const own = tree(claim, 'subscriber')
  const patient = tree(claim, 'patient')
  const same = patient['relationship'] === 'self' && !own['last'] && !own['first'] && !own['middle']
  const { last, first, middle } = patient
  const name = same ? { last, first, ...(middle !== undefined && { middle }) } : {}
  const address = own['address'] ? { address: { ...ADDRESS, ...tree(own, 'address') } } : {}
  return { ...own, ...name, ...address }
}

function otherPlan(claim: Tree, boxes: Boxes, problems: Problem[]): Tree {
  const answer = fieldKinds['yes-no'].read(textOf(boxes, '11d'))
  const present = claim['otherPlan'] as Tree | undefined
  if (answer === false && present) {
    problems.push({
      at: '11d',
      message: 'Box 11d says that there is no other plan, but box 9 names one. Change one of them.',
    })
  }
  return answer === true || present
    ? { otherPlan: { name: '', id: '', last: '', first: '', ...present } }
    : {}
}

const NEEDS: Readonly<Record<string, string>> = {
  day: 'the date',
  from: 'the first day',
  through: 'the last day',
  amount: 'the amount',
}

/** Rows of code and date (or amount); a row that has one without the other is a problem. */
function dated(claim: Tree, key: string, needs: readonly string[], problems: Problem[]): Tree[] {
  return (list(claim, key) as readonly (Tree | undefined)[]).flatMap((row, index) => {
    if (!row) return []
    for (const need of needs) {
      if (row[need] !== undefined) continue
      const field = fieldsOf('institutional').find((each) => each.at === `${key}.${index}.${need}`)
      // An unreadable box has been reported already.
      if (!field || problems.some((problem) => problem.at === field.box)) continue
      problems.push({
        at: field.box,
        message: `${boxName({ field })} has the code ${String(row['code'])} without ${NEEDS[need]}. Write ${NEEDS[need]}, or clear the code.`,
      })
    }
    return [{ code: '', ...row }]
  })
}

/** A date that its group cannot do without. */
function requireIn(whole: Tree, path: string, box: string, message: string, problems: Problem[]): void {
  const [key = ''] = path.split('.')
  if (whole[key] === undefined || valueAt(whole, path) !== undefined) return
  if (!problems.some((problem) => problem.at === box)) problems.push({ at: box, message })
}
