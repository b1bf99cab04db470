import type { Claim } from '../claim/claim.ts'
import { lastDay } from '../claim/claim.ts'
import { fieldAt, fieldsOf } from '../claim/fields.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import type { Reference } from '../codes/entry.ts'
import { good, type Result } from '../kernel/result.ts'
import { holds } from '../kernel/span.ts'
import type { Edit, Fault, Finding } from './edit.ts'
import { abnDateMissing } from './edits/abn-date-missing.ts'
import { accidentPayerConflict } from './edits/accident-payer-conflict.ts'
import { accidentWithoutDate } from './edits/accident-without-date.ts'
import { accidentWithoutState } from './edits/accident-without-state.ts'
import { accountTooLong } from './edits/account-too-long.ts'
import { addOnWithoutPrimary } from './edits/add-on-without-primary.ts'
import { admissionAfterFrom } from './edits/admission-after-from.ts'
import { admissionMissing } from './edits/admission-missing.ts'
import { admittingMissing } from './edits/admitting-missing.ts'
import { ageConflict } from './edits/age-conflict.ts'
import { anesthesiaWithoutMinutes } from './edits/anesthesia-without-minutes.ts'
import { assessmentDateMissing } from './edits/assessment-date-missing.ts'
import { assignmentMissing } from './edits/assignment-missing.ts'
import { assignmentWithoutSignature } from './edits/assignment-without-signature.ts'
import { attendingMissing } from './edits/attending-missing.ts'
import { authorizationFormat } from './edits/authorization-format.ts'
import { bilateralNotValid } from './edits/bilateral-not-valid.ts'
import { billingNpiMissing } from './edits/billing-npi-missing.ts'
import { billingPoBox } from './edits/billing-po-box.ts'
import { bundledPair } from './edits/bundled-pair.ts'
import { chargeNegative } from './edits/charge-negative.ts'
import { chargeZero } from './edits/charge-zero.ts'
import { claimChangeReasonMissing } from './edits/claim-change-reason-missing.ts'
import { cliaFormat } from './edits/clia-format.ts'
import { cliaMissing } from './edits/clia-missing.ts'
import { codeFirstOrder } from './edits/code-first-order.ts'
import { conditionDuplicate } from './edits/condition-duplicate.ts'
import { conditionUnknown } from './edits/condition-unknown.ts'
import { dateBeforeBirth } from './edits/date-before-birth.ts'
import { dateFuture } from './edits/date-future.ts'
import { dateRangeReversed } from './edits/date-range-reversed.ts'
import { diagnosisDuplicate } from './edits/diagnosis-duplicate.ts'
import { diagnosisGap } from './edits/diagnosis-gap.ts'
import { diagnosisIncomplete } from './edits/diagnosis-incomplete.ts'
import { diagnosisMissing } from './edits/diagnosis-missing.ts'
import { diagnosisNotValidOnDay } from './edits/diagnosis-not-valid-on-day.ts'
import { diagnosisTooMany } from './edits/diagnosis-too-many.ts'
import { diagnosisUnknown } from './edits/diagnosis-unknown.ts'
import { diagnosisWithDecimalPoint } from './edits/diagnosis-with-decimal-point.ts'
import { dischargeHourMissing } from './edits/discharge-hour-missing.ts'
import { dischargeStatusConflict } from './edits/discharge-status-conflict.ts'
import { dischargeStatusMissing } from './edits/discharge-status-missing.ts'
import { emWithout25 } from './edits/em-without-25.ts'
import { emWithout57 } from './edits/em-without-57.ts'
import { excludes1Pair } from './edits/excludes1-pair.ts'
import { externalCauseFirst } from './edits/external-cause-first.ts'
import { facilityMissing } from './edits/facility-missing.ts'
import { frequencyNotForMedicareB } from './edits/frequency-not-for-medicare-b.ts'
import { frequencyUnknown } from './edits/frequency-unknown.ts'
import { frequencyWithoutReference } from './edits/frequency-without-reference.ts'
import { hippsMissing } from './edits/hipps-missing.ts'
import { homeHealthAreaMissing } from './edits/home-health-area-missing.ts'
import { homeHealthPrimaryVague } from './edits/home-health-primary-vague.ts'
import { hospitalizationMissing } from './edits/hospitalization-missing.ts'
import { lineDateMissing } from './edits/line-date-missing.ts'
import { lineDateOutsideStatement } from './edits/line-date-outside-statement.ts'
import { lineDuplicate } from './edits/line-duplicate.ts'
import { manifestationFirst } from './edits/manifestation-first.ts'
import { mbiFormat } from './edits/mbi-format.ts'
import { medicareGroupMissing } from './edits/medicare-group-missing.ts'
import { modifierBothSides } from './edits/modifier-both-sides.ts'
import { modifierDuplicate } from './edits/modifier-duplicate.ts'
import { modifierNotForProcedure } from './edits/modifier-not-for-procedure.ts'
import { modifierSideMissing } from './edits/modifier-side-missing.ts'
import { modifierUnknown } from './edits/modifier-unknown.ts'
import { ndcFormat } from './edits/ndc-format.ts'
import { ndcMissing } from './edits/ndc-missing.ts'
import { noncoveredOverCharge } from './edits/noncovered-over-charge.ts'
import { npiCheckDigit } from './edits/npi-check-digit.ts'
import { npiLength } from './edits/npi-length.ts'
import { occurrence61With62 } from './edits/occurrence-61-with-62.ts'
import { occurrenceSpanUnknown } from './edits/occurrence-span-unknown.ts'
import { occurrenceUnknown } from './edits/occurrence-unknown.ts'
import { onsetAfterService } from './edits/onset-after-service.ts'
import { operatingMissing } from './edits/operating-missing.ts'
import { originMissing } from './edits/origin-missing.ts'
import { otherPlanIncomplete } from './edits/other-plan-incomplete.ts'
import { paidOverTotal } from './edits/paid-over-total.ts'
import { patientAddressIncomplete } from './edits/patient-address-incomplete.ts'
import { patientNameMissing } from './edits/patient-name-missing.ts'
import { patientReasonMissing } from './edits/patient-reason-missing.ts'
import { patientSexUnknown } from './edits/patient-sex-unknown.ts'
import { payerMissing } from './edits/payer-missing.ts'
import { poaMissing } from './edits/poa-missing.ts'
import { poaOnExempt } from './edits/poa-on-exempt.ts'
import { poaOnOutpatient } from './edits/poa-on-outpatient.ts'
import { poaUnknown } from './edits/poa-unknown.ts'
import { pointerDuplicate } from './edits/pointer-duplicate.ts'
import { pointerMissing } from './edits/pointer-missing.ts'
import { pointerToMissingDiagnosis } from './edits/pointer-to-missing-diagnosis.ts'
import { pointerTooMany } from './edits/pointer-too-many.ts'
import { posConflict } from './edits/pos-conflict.ts'
import { posUnknown } from './edits/pos-unknown.ts'
import { principalMissing } from './edits/principal-missing.ts'
import { priorityMissing } from './edits/priority-missing.ts'
import { procedureDateOutsideStay } from './edits/procedure-date-outside-stay.ts'
import { procedureFormat } from './edits/procedure-format.ts'
import { procedureMissing } from './edits/procedure-missing.ts'
import { procedureNotValidOnDay } from './edits/procedure-not-valid-on-day.ts'
import { procedurePcsFormat } from './edits/procedure-pcs-format.ts'
import { procedurePcsOnOutpatient } from './edits/procedure-pcs-on-outpatient.ts'
import { referenceWithoutFrequency } from './edits/reference-without-frequency.ts'
import { referringMissing } from './edits/referring-missing.ts'
import { referringQualifierMissing } from './edits/referring-qualifier-missing.ts'
import { relationshipMedicareDependent } from './edits/relationship-medicare-dependent.ts'
import { relationshipSelfDiffers } from './edits/relationship-self-differs.ts'
import { renderingMissing } from './edits/rendering-missing.ts'
import { revenueNeedsHcpcs } from './edits/revenue-needs-hcpcs.ts'
import { revenueUnknown } from './edits/revenue-unknown.ts'
import { separatorInData } from './edits/separator-in-data.ts'
import { sexConflict } from './edits/sex-conflict.ts'
import { signatureMissing } from './edits/signature-missing.ts'
import { span70Missing } from './edits/span-70-missing.ts'
import { stateUnknown } from './edits/state-unknown.ts'
import { statementDatesReversed } from './edits/statement-dates-reversed.ts'
import { subscriberIdMissing } from './edits/subscriber-id-missing.ts'
import { subscriberNameMissing } from './edits/subscriber-name-missing.ts'
import { taxIdFormat } from './edits/tax-id-format.ts'
import { taxonomyUnknown } from './edits/taxonomy-unknown.ts'
import { therapyModifierMissing } from './edits/therapy-modifier-missing.ts'
import { timelyFilingNear } from './edits/timely-filing-near.ts'
import { totalMismatch } from './edits/total-mismatch.ts'
import { trialNumberFormat } from './edits/trial-number-format.ts'
import { trialNumberMissing } from './edits/trial-number-missing.ts'
import { typeOfBillUnknown } from './edits/type-of-bill-unknown.ts'
import { unitsNotPositive } from './edits/units-not-positive.ts'
import { unitsOverMaximum } from './edits/units-over-maximum.ts'
import { valueDaysDisagree } from './edits/value-days-disagree.ts'
import { valueUnknown } from './edits/value-unknown.ts'
import { waivedTestWithoutQw } from './edits/waived-test-without-qw.ts'
import { zipPlusFour } from './edits/zip-plus-four.ts'

/** Every edit, one a file in edits/. */
export const edits: readonly Edit[] = [
  abnDateMissing,
  accidentPayerConflict,
  accidentWithoutDate,
  accidentWithoutState,
  accountTooLong,
  addOnWithoutPrimary,
  admissionAfterFrom,
  admissionMissing,
  admittingMissing,
  ageConflict,
  anesthesiaWithoutMinutes,
  assessmentDateMissing,
  assignmentMissing,
  assignmentWithoutSignature,
  attendingMissing,
  authorizationFormat,
  bilateralNotValid,
  billingNpiMissing,
  billingPoBox,
  bundledPair,
  chargeNegative,
  chargeZero,
  claimChangeReasonMissing,
  cliaFormat,
  cliaMissing,
  codeFirstOrder,
  conditionDuplicate,
  conditionUnknown,
  dateBeforeBirth,
  dateFuture,
  dateRangeReversed,
  diagnosisDuplicate,
  diagnosisGap,
  diagnosisIncomplete,
  diagnosisMissing,
  diagnosisNotValidOnDay,
  diagnosisTooMany,
  diagnosisUnknown,
  diagnosisWithDecimalPoint,
  dischargeHourMissing,
  dischargeStatusConflict,
  dischargeStatusMissing,
  emWithout25,
  emWithout57,
  excludes1Pair,
  externalCauseFirst,
  facilityMissing,
  frequencyNotForMedicareB,
  frequencyUnknown,
  frequencyWithoutReference,
  hippsMissing,
  homeHealthAreaMissing,
  homeHealthPrimaryVague,
  hospitalizationMissing,
  lineDateMissing,
  lineDateOutsideStatement,
  lineDuplicate,
  manifestationFirst,
  mbiFormat,
  medicareGroupMissing,
  modifierBothSides,
  modifierDuplicate,
  modifierNotForProcedure,
  modifierSideMissing,
  modifierUnknown,
  ndcFormat,
  ndcMissing,
  noncoveredOverCharge,
  npiCheckDigit,
  npiLength,
  occurrence61With62,
  occurrenceSpanUnknown,
  occurrenceUnknown,
  onsetAfterService,
  operatingMissing,
  originMissing,
  otherPlanIncomplete,
  paidOverTotal,
  patientAddressIncomplete,
  patientNameMissing,
  patientReasonMissing,
  patientSexUnknown,
  payerMissing,
  poaMissing,
  poaOnExempt,
  poaOnOutpatient,
  poaUnknown,
  pointerDuplicate,
  pointerMissing,
  pointerToMissingDiagnosis,
  pointerTooMany,
  posConflict,
  posUnknown,
  principalMissing,
  priorityMissing,
  procedureDateOutsideStay,
  procedureFormat,
  procedureMissing,
  procedureNotValidOnDay,
  procedurePcsFormat,
  procedurePcsOnOutpatient,
  referenceWithoutFrequency,
  referringMissing,
  referringQualifierMissing,
  relationshipMedicareDependent,
  relationshipSelfDiffers,
  renderingMissing,
  revenueNeedsHcpcs,
  revenueUnknown,
  separatorInData,
  sexConflict,
  signatureMissing,
  span70Missing,
  stateUnknown,
  statementDatesReversed,
  subscriberIdMissing,
  subscriberNameMissing,
  taxIdFormat,
  taxonomyUnknown,
  therapyModifierMissing,
  timelyFilingNear,
  totalMismatch,
  trialNumberFormat,
  trialNumberMissing,
  typeOfBillUnknown,
  unitsNotPositive,
  unitsOverMaximum,
  valueDaysDisagree,
  valueUnknown,
  waivedTestWithoutQw,
  zipPlusFour,
]

const GATES: readonly Finding['gate'][] = ['practice', 'clearinghouse', 'payer']
const SEVERITIES: readonly Finding['severity'][] = ['reject', 'error', 'warning']

/** What the edits in force on the claim's last day find: by gate, then severity, then place on the form. */
export function scrub(claim: Claim, reference: Reference): Finding[] {
  const day = lastDay(claim)
  return edits
    .filter((edit) => holds(edit.inForce, day))
    .flatMap((edit) => edit.check(claim, reference).map((fault) => findingOf(edit, fault)))
    .map((finding) => ({ finding, place: placeOf(claim, finding.at) }))
    .sort(
      (a, b) =>
        GATES.indexOf(a.finding.gate) - GATES.indexOf(b.finding.gate) ||
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        a.place - b.place,
    )
    .map(({ finding }) => finding)
}

/** The same for the form as typed: problems of reading come first, and nothing is scrubbed before it can be read. */
export function scrubSheet(sheet: Sheet, reference: Reference): Result<readonly Finding[]> {
  const claim = readSheet(sheet)
  return claim.ok ? good(scrub(claim.value, reference)) : claim
}

function findingOf({ id, severity, gate, source, status }: Edit, { at, message, entity }: Fault): Finding {
  return {
    at,
    message,
    ...(entity !== undefined && { entity }),
    id,
    severity,
    gate,
    source,
    ...(status && { status: entity === undefined ? status : { ...status, entity } }),
  }
}

/** Order on the form: boxes as they stand, lines after each other. */
function placeOf(claim: Claim, at: string): number {
  const place = fieldAt(claim.form, at)
  return place ? fieldsOf(claim.form).indexOf(place.field) + (place.line ?? 0) / 100 : Number.MAX_SAFE_INTEGER
}
