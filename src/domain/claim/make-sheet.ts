import { makeMoney } from '../kernel/money.ts'
import type { Claim } from './claim.ts'
import { fieldKinds } from './field-kinds.ts'
import { fieldsOf } from './fields.ts'
import { valueAt } from './paths.ts'
import { paidBefore } from './prior.ts'
import type { Field, Sheet } from './sheet.ts'

/**
 * A claim written out on its form the way a careful biller does: dates as MM/DD/YYYY, dollars with cents, pointers as
 * letters. Blank boxes are left out. `readSheet` gives the claim back.
 */
export function makeSheet(claim: Claim): Sheet {
  const fields = fieldsOf(claim.form)
  const written = write(
    fields.filter((field) => field.scope === 'claim'),
    claim,
    claim.form,
  )
  return {
    form: claim.form,
    ...papers(claim),
    boxes: filled({ ...written, ...own(claim), ...paidBoxes(claim) }),
    lines: claim.lines.map((line, index) =>
      filled({
        ...write(
          fields.filter((field) => field.scope === 'line'),
          line,
          claim.form,
        ),
        ...lineOwn(claim, index),
      }),
    ),
  }
}

/** What goes along to a later payer; the boxes have no place for it. */
function papers({ sequence, insuranceType, prior }: Claim): Pick<Sheet, 'attached'> {
  if (sequence === undefined && prior === undefined) return {}
  const type = insuranceType === undefined ? {} : { insuranceType }
  return { attached: { sequence: sequence ?? 'S', ...type, ...(prior && { prior }) } }
}

/** What everybody has paid so far: the patient, and the payers before this one. */
const paidBoxes = (claim: Claim): Record<string, string> =>
  claim.prior
    ? { [claim.form === 'professional' ? '29' : 'FL54']: makeMoney(claim.paid + paidBefore(claim.prior)) }
    : {}

const filled = (boxes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(boxes).filter(([, text]) => text !== ''))

function write(fields: readonly Field[], root: unknown, form: Claim['form']): Record<string, string> {
  const boxes: Record<string, string> = {}
  for (const field of fields) {
    const value = field.at ? valueAt(root, field.at) : undefined
    const text =
      value === undefined ? '' : fieldKinds[field.as ?? 'text'].write(value, form === 'institutional')
    if (text !== '') boxes[field.box] = text
  }
  return boxes
}

/** What the form writes otherwise than box by box. */
function own(claim: Claim): Record<string, string> {
  if (claim.form === 'institutional') return trialValue(claim.values.length, claim.trial)
  const medicare = claim.payer.filing === 'MB'
  return {
    ...(claim.frequency === '1' && { '22.code': '' }),
    // Medicare wants box 4 only for another person's insurance.
    ...(medicare && insuredIsPatient(claim) && { '4.last': '', '4.first': '', '4.middle': '' }),
    '11d': claim.otherPlan ? 'YES' : medicare ? '' : 'NO',
    ...(claim.diagnoses.length > 0 && { '21.indicator': '0' }),
    ...(claim.outsideLab && { '20': 'YES' }),
  }
}

function insuredIsPatient({ patient, subscriber }: Claim): boolean {
  return (
    patient.relationship === 'self' &&
    patient.last === subscriber.last &&
    patient.first === subscriber.first &&
    patient.middle === subscriber.middle
  )
}

/** The trial number of an institutional claim is value code D4, after the other values. */
function trialValue(index: number, trial: string | undefined): Record<string, string> {
  const field = fieldsOf('institutional').find((each) => each.at === `values.${index}.code`)
  return trial === undefined || !field ? {} : { [field.box]: 'D4', [`${field.box}.amount`]: trial }
}

function lineOwn(claim: Claim, index: number): Record<string, string> {
  if (claim.form === 'institutional') return claim.lines[index]?.nonCovered ? {} : { FL48: '' }
  const line = claim.lines[index]
  const { npi, taxonomy } = claim.rendering
  return {
    '24J': line?.rendering ?? npi,
    ...(line?.unitKind === 'UN' && { '24G.kind': '' }),
    ...(index === 0 && taxonomy && { '24I': 'ZZ', '24J.taxonomy': taxonomy }),
  }
}
