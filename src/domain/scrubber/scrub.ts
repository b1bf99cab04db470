import type { Claim } from '../claim/claim.ts'
import { lastDay } from '../claim/claim.ts'
import { fieldAt, fieldsOf } from '../claim/fields.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import type { Reference } from '../codes/entry.ts'
import { onceForText } from '../kernel/memo.ts'
import { good, type Result } from '../kernel/result.ts'
import { holds } from '../kernel/span.ts'
import type { Edit, Fault, Finding } from './edit.ts'
import { abnDateMissing } from './edits/abn-date-missing.ts'
import { accidentPayerConflict } from './edits/accident-payer-conflict.ts'
import { accidentPayerWithoutAccident } from './edits/accident-payer-without-accident.ts'
import { accidentStateMissing } from './edits/accident-state-missing.ts'
import { accidentWithoutDate } from './edits/accident-without-date.ts'
import { accidentWithoutState } from './edits/accident-without-state.ts'
import { accountTooLong } from './edits/account-too-long.ts'
import { addOnWithoutPrimary } from './edits/add-on-without-primary.ts'
import { admissionAfterFrom } from './edits/admission-after-from.ts'
import { admissionHourMissing } from './edits/admission-hour-missing.ts'
import { admissionMissing } from './edits/admission-missing.ts'
import { admittingMissing } from './edits/admitting-missing.ts'
import { admittingUnexpected } from './edits/admitting-unexpected.ts'
import { ageConflict } from './edits/age-conflict.ts'
import { anesthesiaRoleElsewhere } from './edits/anesthesia-role-elsewhere.ts'
import { anesthesiaRoleMissing } from './edits/anesthesia-role-missing.ts'
import { anesthesiaWithoutMinutes } from './edits/anesthesia-without-minutes.ts'
import { assessmentDateMissing } from './edits/assessment-date-missing.ts'
import { assignmentMandatory } from './edits/assignment-mandatory.ts'
import { assignmentMissing } from './edits/assignment-missing.ts'
import { assignmentWithoutSignature } from './edits/assignment-without-signature.ts'
import { attachmentIncomplete } from './edits/attachment-incomplete.ts'
import { attendingIsFacility } from './edits/attending-is-facility.ts'
import { attendingMissing } from './edits/attending-missing.ts'
import { authorizationFormat } from './edits/authorization-format.ts'
import { beneficiaryBillCovered } from './edits/beneficiary-bill-covered.ts'
import { bilateralNotValid } from './edits/bilateral-not-valid.ts'
import { bilateralUnits } from './edits/bilateral-units.ts'
import { billFrequencyDiffers } from './edits/bill-frequency-differs.ts'
import { billingNpiMissing } from './edits/billing-npi-missing.ts'
import { billingPhoneFormat } from './edits/billing-phone-format.ts'
import { billingPoBox } from './edits/billing-po-box.ts'
import { birthImplausible } from './edits/birth-implausible.ts'
import { bundledPair } from './edits/bundled-pair.ts'
import { chargeNegative } from './edits/charge-negative.ts'
import { chargeZero } from './edits/charge-zero.ts'
import { claimChangeReasonMissing } from './edits/claim-change-reason-missing.ts'
import { claimChangeReasonUnexpected } from './edits/claim-change-reason-unexpected.ts'
import { cliaFormat } from './edits/clia-format.ts'
import { cliaMissing } from './edits/clia-missing.ts'
import { cliaWithoutTest } from './edits/clia-without-test.ts'
import { codeBlank } from './edits/code-blank.ts'
import { codeFirstOrder } from './edits/code-first-order.ts'
import { condition04Elsewhere } from './edits/condition-04-elsewhere.ts'
import { condition40Days } from './edits/condition-40-days.ts'
import { condition44OnInpatient } from './edits/condition-44-on-inpatient.ts'
import { conditionDuplicate } from './edits/condition-duplicate.ts'
import { conditionUnknown } from './edits/condition-unknown.ts'
import { conditionsOutOfOrder } from './edits/conditions-out-of-order.ts'
import { consentCodeUnknown } from './edits/consent-code-unknown.ts'
import { dateBeforeBirth } from './edits/date-before-birth.ts'
import { dateFuture } from './edits/date-future.ts'
import { dateRangeReversed } from './edits/date-range-reversed.ts'
import { datesSpanYears } from './edits/dates-span-years.ts'
import { deathDateConflict } from './edits/death-date-conflict.ts'
import { deathDateMissing } from './edits/death-date-missing.ts'
import { denialBillCovered } from './edits/denial-bill-covered.ts'
import { diagnosisDuplicate } from './edits/diagnosis-duplicate.ts'
import { diagnosisGap } from './edits/diagnosis-gap.ts'
import { diagnosisIncomplete } from './edits/diagnosis-incomplete.ts'
import { diagnosisMissing } from './edits/diagnosis-missing.ts'
import { diagnosisNotValidOnDay } from './edits/diagnosis-not-valid-on-day.ts'
import { diagnosisTooMany } from './edits/diagnosis-too-many.ts'
import { diagnosisUnknown } from './edits/diagnosis-unknown.ts'
import { diagnosisWithDecimalPoint } from './edits/diagnosis-with-decimal-point.ts'
import { dischargeDateConflict } from './edits/discharge-date-conflict.ts'
import { dischargeHourMissing } from './edits/discharge-hour-missing.ts'
import { dischargeStatusConflict } from './edits/discharge-status-conflict.ts'
import { dischargeStatusMissing } from './edits/discharge-status-missing.ts'
import { drgUnknown } from './edits/drg-unknown.ts'
import { emWithout25 } from './edits/em-without-25.ts'
import { emWithout57 } from './edits/em-without-57.ts'
import { epsdtElsewhere } from './edits/epsdt-elsewhere.ts'
import { excludedChargeCovered } from './edits/excluded-charge-covered.ts'
import { excludes1Pair } from './edits/excludes1-pair.ts'
import { externalCauseFirst } from './edits/external-cause-first.ts'
import { facilityAtHome } from './edits/facility-at-home.ts'
import { facilityMissing } from './edits/facility-missing.ts'
import { filingNotForForm } from './edits/filing-not-for-form.ts'
import { filingUnknown } from './edits/filing-unknown.ts'
import { frequencyNotForBill } from './edits/frequency-not-for-bill.ts'
import { frequencyNotForMedicareB } from './edits/frequency-not-for-medicare-b.ts'
import { frequencyUnknown } from './edits/frequency-unknown.ts'
import { frequencyWithoutReference } from './edits/frequency-without-reference.ts'
import { hippsChargeNotZero } from './edits/hipps-charge-not-zero.ts'
import { hippsDaysDisagree } from './edits/hipps-days-disagree.ts'
import { hippsMissing } from './edits/hipps-missing.ts'
import { hippsOnWrongBill } from './edits/hipps-on-wrong-bill.ts'
import { homeHealthAreaMissing } from './edits/home-health-area-missing.ts'
import { homeHealthPrimaryVague } from './edits/home-health-primary-vague.ts'
import { hospitalizationDatesConflict } from './edits/hospitalization-dates-conflict.ts'
import { hospitalizationMissing } from './edits/hospitalization-missing.ts'
import { hospitalizationWithoutStay } from './edits/hospitalization-without-stay.ts'
import { injuryWithoutAccident } from './edits/injury-without-accident.ts'
import { insurerNumberMissing } from './edits/insurer-number-missing.ts'
import { leaveSpanMissing } from './edits/leave-span-missing.ts'
import { lineDateMissing } from './edits/line-date-missing.ts'
import { lineDateOutsideStatement } from './edits/line-date-outside-statement.ts'
import { lineDuplicate } from './edits/line-duplicate.ts'
import { linesTooMany } from './edits/lines-too-many.ts'
import { lmpSexConflict } from './edits/lmp-sex-conflict.ts'
import { manifestationFirst } from './edits/manifestation-first.ts'
import { mbiFormat } from './edits/mbi-format.ts'
import { medicaidNotLast } from './edits/medicaid-not-last.ts'
import { medicareGroupMissing } from './edits/medicare-group-missing.ts'
import { medicareNumberElsewhere } from './edits/medicare-number-elsewhere.ts'
import { medicareSecondaryTypeMissing } from './edits/medicare-secondary-type-missing.ts'
import { modifierBothSides } from './edits/modifier-both-sides.ts'
import { modifierDuplicate } from './edits/modifier-duplicate.ts'
import { modifierNotForProcedure } from './edits/modifier-not-for-procedure.ts'
import { modifierOtherForm } from './edits/modifier-other-form.ts'
import { modifierSideMissing } from './edits/modifier-side-missing.ts'
import { modifierUnknown } from './edits/modifier-unknown.ts'
import { modifiersContradict } from './edits/modifiers-contradict.ts'
import { namePunctuation } from './edits/name-punctuation.ts'
import { ndcFormat } from './edits/ndc-format.ts'
import { ndcMissing } from './edits/ndc-missing.ts'
import { ndcUnitUnknown } from './edits/ndc-unit-unknown.ts'
import { newbornOriginConflict } from './edits/newborn-origin-conflict.ts'
import { noncoveredDaysWithoutCharges } from './edits/noncovered-days-without-charges.ts'
import { noncoveredOverCharge } from './edits/noncovered-over-charge.ts'
import { noticeDateUnused } from './edits/notice-date-unused.ts'
import { noticeNotForAdvantage } from './edits/notice-not-for-advantage.ts'
import { npiCheckDigit } from './edits/npi-check-digit.ts'
import { npiLength } from './edits/npi-length.ts'
import { occurrence61With62 } from './edits/occurrence-61-with-62.ts'
import { occurrenceAfterBill } from './edits/occurrence-after-bill.ts'
import { occurrenceBeforeBirth } from './edits/occurrence-before-birth.ts'
import { occurrenceDuplicate } from './edits/occurrence-duplicate.ts'
import { occurrenceSpanUnknown } from './edits/occurrence-span-unknown.ts'
import { occurrenceUnknown } from './edits/occurrence-unknown.ts'
import { onsetAfterService } from './edits/onset-after-service.ts'
import { onsetQualifierUnknown } from './edits/onset-qualifier-unknown.ts'
import { operatingMissing } from './edits/operating-missing.ts'
import { operationWithoutProcedure } from './edits/operation-without-procedure.ts'
import { orderingQualifierWrong } from './edits/ordering-qualifier-wrong.ts'
import { originMissing } from './edits/origin-missing.ts'
import { otherDateQualifierUnknown } from './edits/other-date-qualifier-unknown.ts'
import { otherPlanIncomplete } from './edits/other-plan-incomplete.ts'
import { otherProviderNpi } from './edits/other-provider-npi.ts'
import { otherProviderRoleUnknown } from './edits/other-provider-role-unknown.ts'
import { outsideLabIncomplete } from './edits/outside-lab-incomplete.ts'
import { paidNegative } from './edits/paid-negative.ts'
import { paidOverTotal } from './edits/paid-over-total.ts'
import { patientAddressIncomplete } from './edits/patient-address-incomplete.ts'
import { patientNameMissing } from './edits/patient-name-missing.ts'
import { patientReasonMissing } from './edits/patient-reason-missing.ts'
import { patientReasonUnexpected } from './edits/patient-reason-unexpected.ts'
import { patientSexUnknown } from './edits/patient-sex-unknown.ts'
import { payToIncomplete } from './edits/pay-to-incomplete.ts'
import { payerMissing } from './edits/payer-missing.ts'
import { personNumberForGroup } from './edits/person-number-for-group.ts'
import { poaMissing } from './edits/poa-missing.ts'
import { poaOnExempt } from './edits/poa-on-exempt.ts'
import { poaOnOutpatient } from './edits/poa-on-outpatient.ts'
import { poaUnknown } from './edits/poa-unknown.ts'
import { pointerDuplicate } from './edits/pointer-duplicate.ts'
import { pointerExternalFirst } from './edits/pointer-external-first.ts'
import { pointerMissing } from './edits/pointer-missing.ts'
import { pointerToMissingDiagnosis } from './edits/pointer-to-missing-diagnosis.ts'
import { pointerTooMany } from './edits/pointer-too-many.ts'
import { posConflict } from './edits/pos-conflict.ts'
import { posUnknown } from './edits/pos-unknown.ts'
import { principalMissing } from './edits/principal-missing.ts'
import { priorDoesNotBalance } from './edits/prior-does-not-balance.ts'
import { priorStayAfterAdmission } from './edits/prior-stay-after-admission.ts'
import { priorWithoutSequence } from './edits/prior-without-sequence.ts'
import { priorityMissing } from './edits/priority-missing.ts'
import { procedureDateOutsideStay } from './edits/procedure-date-outside-stay.ts'
import { procedureDuplicate } from './edits/procedure-duplicate.ts'
import { procedureFormat } from './edits/procedure-format.ts'
import { procedureMissing } from './edits/procedure-missing.ts'
import { procedureNotValidOnDay } from './edits/procedure-not-valid-on-day.ts'
import { procedurePcsFormat } from './edits/procedure-pcs-format.ts'
import { procedurePcsOnOutpatient } from './edits/procedure-pcs-on-outpatient.ts'
import { providerAddressIncomplete } from './edits/provider-address-incomplete.ts'
import { providerNameMissing } from './edits/provider-name-missing.ts'
import { referenceWithoutFrequency } from './edits/reference-without-frequency.ts'
import { referringIsGroup } from './edits/referring-is-group.ts'
import { referringMissing } from './edits/referring-missing.ts'
import { referringQualifierMissing } from './edits/referring-qualifier-missing.ts'
import { relationshipMedicaidDependent } from './edits/relationship-medicaid-dependent.ts'
import { relationshipMedicareDependent } from './edits/relationship-medicare-dependent.ts'
import { relationshipSelfDiffers } from './edits/relationship-self-differs.ts'
import { renderingIsGroup } from './edits/rendering-is-group.ts'
import { renderingMissing } from './edits/rendering-missing.ts'
import { repeatModifierAlone } from './edits/repeat-modifier-alone.ts'
import { repeatModifierWrong } from './edits/repeat-modifier-wrong.ts'
import { revenueNeedsHcpcs } from './edits/revenue-needs-hcpcs.ts'
import { revenueProcedureConflict } from './edits/revenue-procedure-conflict.ts'
import { revenueUnknown } from './edits/revenue-unknown.ts'
import { roomOnOutpatient } from './edits/room-on-outpatient.ts'
import { roomUnitsDisagree } from './edits/room-units-disagree.ts'
import { secondaryPaymentWithoutReason } from './edits/secondary-payment-without-reason.ts'
import { secondaryTypeAgeConflict } from './edits/secondary-type-age-conflict.ts'
import { separatorInData } from './edits/separator-in-data.ts'
import { sequenceWithoutPrior } from './edits/sequence-without-prior.ts'
import { sexConflict } from './edits/sex-conflict.ts'
import { signatureMissing } from './edits/signature-missing.ts'
import { span70Missing } from './edits/span-70-missing.ts'
import { spanOutsideStatement } from './edits/span-outside-statement.ts'
import { stateUnknown } from './edits/state-unknown.ts'
import { statementDatesReversed } from './edits/statement-dates-reversed.ts'
import { subscriberAddressIncomplete } from './edits/subscriber-address-incomplete.ts'
import { subscriberDetailsMissing } from './edits/subscriber-details-missing.ts'
import { subscriberIdMissing } from './edits/subscriber-id-missing.ts'
import { subscriberNameMissing } from './edits/subscriber-name-missing.ts'
import { subscriberSexUnknown } from './edits/subscriber-sex-unknown.ts'
import { taxIdFormat } from './edits/tax-id-format.ts'
import { taxonomyUnknown } from './edits/taxonomy-unknown.ts'
import { technicalInFacility } from './edits/technical-in-facility.ts'
import { telehealthPlaceConflict } from './edits/telehealth-place-conflict.ts'
import { textLength } from './edits/text-length.ts'
import { therapyAssistantConflict } from './edits/therapy-assistant-conflict.ts'
import { therapyDatesMissing } from './edits/therapy-dates-missing.ts'
import { therapyModifierMissing } from './edits/therapy-modifier-missing.ts'
import { therapyPlanMissing } from './edits/therapy-plan-missing.ts'
import { timelyFilingNear } from './edits/timely-filing-near.ts'
import { totalLineSent } from './edits/total-line-sent.ts'
import { totalMismatch } from './edits/total-mismatch.ts'
import { trialDiagnosisMissing } from './edits/trial-diagnosis-missing.ts'
import { trialNumberFormat } from './edits/trial-number-format.ts'
import { trialNumberMissing } from './edits/trial-number-missing.ts'
import { typeOfBillUnknown } from './edits/type-of-bill-unknown.ts'
import { unableReversed } from './edits/unable-reversed.ts'
import { unitsNotPositive } from './edits/units-not-positive.ts'
import { unitsOverMaximum } from './edits/units-over-maximum.ts'
import { unitsUnderDays } from './edits/units-under-days.ts'
import { valueAmountMissing } from './edits/value-amount-missing.ts'
import { valueCoinsuranceDays } from './edits/value-coinsurance-days.ts'
import { valueDaysDisagree } from './edits/value-days-disagree.ts'
import { valueDaysFraction } from './edits/value-days-fraction.ts'
import { valueDuplicate } from './edits/value-duplicate.ts'
import { valueUnknown } from './edits/value-unknown.ts'
import { visitModifierElsewhere } from './edits/visit-modifier-elsewhere.ts'
import { visitNeedsHcpcs } from './edits/visit-needs-hcpcs.ts'
import { voluntaryNoticeAlone } from './edits/voluntary-notice-alone.ts'
import { waivedTestWithoutQw } from './edits/waived-test-without-qw.ts'
import { wasteWithNoWaste } from './edits/waste-with-no-waste.ts'
import { wasteWithoutDose } from './edits/waste-without-dose.ts'
import { zipFormat } from './edits/zip-format.ts'
import { zipPlusFour } from './edits/zip-plus-four.ts'

/** Every edit, one a file in edits/. */
export const edits: readonly Edit[] = [
  abnDateMissing,
  accidentPayerConflict,
  accidentPayerWithoutAccident,
  accidentStateMissing,
  accidentWithoutDate,
  accidentWithoutState,
  accountTooLong,
  addOnWithoutPrimary,
  admissionAfterFrom,
  admissionHourMissing,
  admissionMissing,
  admittingMissing,
  admittingUnexpected,
  ageConflict,
  anesthesiaRoleElsewhere,
  anesthesiaRoleMissing,
  anesthesiaWithoutMinutes,
  assessmentDateMissing,
  assignmentMandatory,
  assignmentMissing,
  assignmentWithoutSignature,
  attachmentIncomplete,
  attendingIsFacility,
  attendingMissing,
  authorizationFormat,
  beneficiaryBillCovered,
  bilateralNotValid,
  bilateralUnits,
  billFrequencyDiffers,
  billingNpiMissing,
  billingPhoneFormat,
  billingPoBox,
  birthImplausible,
  bundledPair,
  chargeNegative,
  chargeZero,
  claimChangeReasonMissing,
  claimChangeReasonUnexpected,
  cliaFormat,
  cliaMissing,
  cliaWithoutTest,
  codeBlank,
  codeFirstOrder,
  condition04Elsewhere,
  condition40Days,
  condition44OnInpatient,
  conditionDuplicate,
  conditionUnknown,
  conditionsOutOfOrder,
  consentCodeUnknown,
  dateBeforeBirth,
  dateFuture,
  dateRangeReversed,
  datesSpanYears,
  deathDateConflict,
  deathDateMissing,
  denialBillCovered,
  diagnosisDuplicate,
  diagnosisGap,
  diagnosisIncomplete,
  diagnosisMissing,
  diagnosisNotValidOnDay,
  diagnosisTooMany,
  diagnosisUnknown,
  diagnosisWithDecimalPoint,
  dischargeDateConflict,
  dischargeHourMissing,
  dischargeStatusConflict,
  dischargeStatusMissing,
  drgUnknown,
  emWithout25,
  emWithout57,
  epsdtElsewhere,
  excludedChargeCovered,
  excludes1Pair,
  externalCauseFirst,
  facilityAtHome,
  facilityMissing,
  filingNotForForm,
  filingUnknown,
  frequencyNotForBill,
  frequencyNotForMedicareB,
  frequencyUnknown,
  frequencyWithoutReference,
  hippsChargeNotZero,
  hippsDaysDisagree,
  hippsMissing,
  hippsOnWrongBill,
  homeHealthAreaMissing,
  homeHealthPrimaryVague,
  hospitalizationDatesConflict,
  hospitalizationMissing,
  hospitalizationWithoutStay,
  injuryWithoutAccident,
  insurerNumberMissing,
  leaveSpanMissing,
  lineDateMissing,
  lineDateOutsideStatement,
  lineDuplicate,
  linesTooMany,
  lmpSexConflict,
  manifestationFirst,
  mbiFormat,
  medicaidNotLast,
  medicareGroupMissing,
  medicareNumberElsewhere,
  medicareSecondaryTypeMissing,
  modifierBothSides,
  modifierDuplicate,
  modifierNotForProcedure,
  modifierOtherForm,
  modifierSideMissing,
  modifierUnknown,
  modifiersContradict,
  namePunctuation,
  ndcFormat,
  ndcMissing,
  ndcUnitUnknown,
  newbornOriginConflict,
  noncoveredDaysWithoutCharges,
  noncoveredOverCharge,
  noticeDateUnused,
  noticeNotForAdvantage,
  npiCheckDigit,
  npiLength,
  occurrence61With62,
  occurrenceAfterBill,
  occurrenceBeforeBirth,
  occurrenceDuplicate,
  occurrenceSpanUnknown,
  occurrenceUnknown,
  onsetAfterService,
  onsetQualifierUnknown,
  operatingMissing,
  operationWithoutProcedure,
  orderingQualifierWrong,
  originMissing,
  otherDateQualifierUnknown,
  otherPlanIncomplete,
  otherProviderNpi,
  otherProviderRoleUnknown,
  outsideLabIncomplete,
  paidNegative,
  paidOverTotal,
  patientAddressIncomplete,
  patientNameMissing,
  patientReasonMissing,
  patientReasonUnexpected,
  patientSexUnknown,
  payToIncomplete,
  payerMissing,
  personNumberForGroup,
  poaMissing,
  poaOnExempt,
  poaOnOutpatient,
  poaUnknown,
  pointerDuplicate,
  pointerExternalFirst,
  pointerMissing,
  pointerToMissingDiagnosis,
  pointerTooMany,
  posConflict,
  posUnknown,
  principalMissing,
  priorDoesNotBalance,
  priorStayAfterAdmission,
  priorWithoutSequence,
  priorityMissing,
  procedureDateOutsideStay,
  procedureDuplicate,
  procedureFormat,
  procedureMissing,
  procedureNotValidOnDay,
  procedurePcsFormat,
  procedurePcsOnOutpatient,
  providerAddressIncomplete,
  providerNameMissing,
  referenceWithoutFrequency,
  referringIsGroup,
  referringMissing,
  referringQualifierMissing,
  relationshipMedicaidDependent,
  relationshipMedicareDependent,
  relationshipSelfDiffers,
  renderingIsGroup,
  renderingMissing,
  repeatModifierAlone,
  repeatModifierWrong,
  revenueNeedsHcpcs,
  revenueProcedureConflict,
  revenueUnknown,
  roomOnOutpatient,
  roomUnitsDisagree,
  secondaryPaymentWithoutReason,
  secondaryTypeAgeConflict,
  separatorInData,
  sequenceWithoutPrior,
  sexConflict,
  signatureMissing,
  span70Missing,
  spanOutsideStatement,
  stateUnknown,
  statementDatesReversed,
  subscriberAddressIncomplete,
  subscriberDetailsMissing,
  subscriberIdMissing,
  subscriberNameMissing,
  subscriberSexUnknown,
  taxIdFormat,
  taxonomyUnknown,
  technicalInFacility,
  telehealthPlaceConflict,
  textLength,
  therapyAssistantConflict,
  therapyDatesMissing,
  therapyModifierMissing,
  therapyPlanMissing,
  timelyFilingNear,
  totalLineSent,
  totalMismatch,
  trialDiagnosisMissing,
  trialNumberFormat,
  trialNumberMissing,
  typeOfBillUnknown,
  unableReversed,
  unitsNotPositive,
  unitsOverMaximum,
  unitsUnderDays,
  valueAmountMissing,
  valueCoinsuranceDays,
  valueDaysDisagree,
  valueDaysFraction,
  valueDuplicate,
  valueUnknown,
  visitModifierElsewhere,
  visitNeedsHcpcs,
  voluntaryNoticeAlone,
  waivedTestWithoutQw,
  wasteWithNoWaste,
  wasteWithoutDose,
  zipFormat,
  zipPlusFour,
]

const GATES: readonly Finding['gate'][] = ['practice', 'clearinghouse', 'payer']
const SEVERITIES: readonly Finding['severity'][] = ['reject', 'error', 'warning']

/** What the edits in force on the claim's last day find: by gate, then severity, then place on the form. */
export function scrub(claim: Claim, reference: Reference): Finding[] {
  const found: { readonly finding: Finding; readonly rank: number; readonly place: number }[] = []
  for (const edit of editsOn(lastDay(claim)))
    for (const fault of edit.check(claim, reference)) {
      const finding = findingOf(edit, fault)
      const rank = GATES.indexOf(finding.gate) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity)
      found.push({ finding, rank, place: placeOf[claim.form](finding.at) })
    }
  return found.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ finding }) => finding)
}

const editsOn = onceForText((day) => edits.filter((edit) => holds(edit.inForce, day)))

/** The same for the form as typed: problems of reading come first, and nothing is scrubbed before it can be read. */
export function scrubSheet(sheet: Sheet, reference: Reference): Result<readonly Finding[]> {
  const claim = readSheet(sheet)
  return claim.ok ? good(scrub(claim.value, reference)) : claim
}

function findingOf(
  { id, severity, gate, source, status }: Edit,
  { at, message, entity, gate: sooner }: Fault,
): Finding {
  return {
    at,
    message,
    ...(entity !== undefined && { entity }),
    id,
    severity,
    gate: sooner ?? gate,
    source,
    ...(status && !sooner && { status: entity === undefined ? status : { ...status, entity } }),
  }
}

/** Order on the form: boxes as they stand, lines after each other. */
const placeOf: Readonly<Record<Claim['form'], (at: string) => number>> = {
  professional: onceForText((at) => placeIn('professional', at)),
  institutional: onceForText((at) => placeIn('institutional', at)),
}

function placeIn(form: Claim['form'], at: string): number {
  const place = fieldAt(form, at)
  return place ? fieldsOf(form).indexOf(place.field) + (place.line ?? 0) / 100 : Number.MAX_SAFE_INTEGER
}
