import { type Claim, firstDay, lastDay } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import type { Day } from '../kernel/day.ts'
import { once } from '../kernel/memo.ts'
import { holds } from '../kernel/span.ts'
import { finish } from './finish.ts'
import { forget } from './history.ts'
import { findMember, personKey } from './member.ts'
import { openClaim } from './open-claim.ts'
import type { Payer, PayerFile, RuleRow } from './payer.ts'
import type { Remit } from './remit.ts'
import { acceptedInjury } from './rules/accepted-injury.ts'
import { addOnAlone } from './rules/add-on-alone.ts'
import { ageSex } from './rules/age-sex.ts'
import { anesthesia } from './rules/anesthesia.ts'
import { assistantNotPaid } from './rules/assistant-not-paid.ts'
import { authorization } from './rules/authorization.ts'
import { benefitDays } from './rules/benefit-days.ts'
import { benefitLimit } from './rules/benefit-limit.ts'
import { bilateral } from './rules/bilateral.ts'
import { billedBeforeService } from './rules/billed-before-service.ts'
import { bundledPair } from './rules/bundled-pair.ts'
import { capitation } from './rules/capitation.ts'
import { coinsurance } from './rules/coinsurance.ts'
import { consolidatedBilling } from './rules/consolidated-billing.ts'
import { contractRateWrong } from './rules/contract-rate-wrong.ts'
import { coordination } from './rules/coordination.ts'
import { copay } from './rules/copay.ts'
import { costOutlier } from './rules/cost-outlier.ts'
import { coverageByDiagnosis } from './rules/coverage-by-diagnosis.ts'
import { deductible } from './rules/deductible.ts'
import { diagnosisNotCovered } from './rules/diagnosis-not-covered.ts'
import { diagnosisSupportsProcedure } from './rules/diagnosis-supports-procedure.ts'
import { drugCode } from './rules/drug-code.ts'
import { drugWaste } from './rules/drug-waste.ts'
import { duplicate } from './rules/duplicate.ts'
import { eligibility } from './rules/eligibility.ts'
import { enrolment } from './rules/enrolment.ts'
import { facilityByDrg } from './rules/facility-by-drg.ts'
import { facilityByHipps } from './rules/facility-by-hipps.ts'
import { facilityByLine } from './rules/facility-by-line.ts'
import { feeSchedule } from './rules/fee-schedule.ts'
import { frequencyLimit } from './rules/frequency-limit.ts'
import { globalPeriod } from './rules/global-period.ts'
import { goodFaithEstimate } from './rules/good-faith-estimate.ts'
import { gracePeriod } from './rules/grace-period.ts'
import { hospice } from './rules/hospice.ts'
import { identifierMissing } from './rules/identifier-missing.ts'
import { informationAwaited } from './rules/information-awaited.ts'
import { laboratoryCertificate } from './rules/laboratory-certificate.ts'
import { maternitySplit } from './rules/maternity-split.ts'
import { maxUnits } from './rules/max-units.ts'
import { misdirected } from './rules/misdirected.ts'
import { modifierMisused } from './rules/modifier-misused.ts'
import { modifierRequired } from './rules/modifier-required.ts'
import { multipleImaging } from './rules/multiple-imaging.ts'
import { multipleProcedure } from './rules/multiple-procedure.ts'
import { networkOnly } from './rules/network-only.ts'
import { newPatient } from './rules/new-patient.ts'
import { noAddition } from './rules/no-addition.ts'
import { noCollection } from './rules/no-collection.ts'
import { noPatientShare } from './rules/no-patient-share.ts'
import { nonCoveredCharges } from './rules/non-covered-charges.ts'
import { nonParticipating } from './rules/non-participating.ts'
import { notCovered } from './rules/not-covered.ts'
import { otherPayer } from './rules/other-payer.ts'
import { outOfNetwork } from './rules/out-of-network.ts'
import { outOfPocket } from './rules/out-of-pocket.ts'
import { outpatientStatus } from './rules/outpatient-status.ts'
import { paidToPatient } from './rules/paid-to-patient.ts'
import { partADeductible } from './rules/part-a-deductible.ts'
import { paymentWindow } from './rules/payment-window.ts'
import { performerPercent } from './rules/performer-percent.ts'
import { placeOfService } from './rules/place-of-service.ts'
import { promptPay } from './rules/prompt-pay.ts'
import { readmission } from './rules/readmission.ts'
import { recordReview } from './rules/record-review.ts'
import { recoupment } from './rules/recoupment.ts'
import { referral } from './rules/referral.ts'
import { relativeValue } from './rules/relative-value.ts'
import { remarks } from './rules/remarks.ts'
import { rental } from './rules/rental.ts'
import { reportNeeded } from './rules/report-needed.ts'
import { sequestration } from './rules/sequestration.ts'
import { splitGlobal } from './rules/split-global.ts'
import { statementMissing } from './rules/statement-missing.ts'
import { stayReview } from './rules/stay-review.ts'
import { stayTransfer } from './rules/stay-transfer.ts'
import { technicalPart } from './rules/technical-part.ts'
import { therapyReduction } from './rules/therapy-reduction.ts'
import { therapyThreshold } from './rules/therapy-threshold.ts'
import { timelyFiling } from './rules/timely-filing.ts'
import { trialRoutineCost } from './rules/trial-routine-cost.ts'
import { visitWithProcedure } from './rules/visit-with-procedure.ts'
import type { Context, RuleKind } from './work.ts'

/** Every kind of rule, in the order of the tests; within a kind the payer's rows come in their own order. */
export const ruleKinds: readonly RuleKind[] = [
  eligibility,
  otherPayer,
  misdirected,
  billedBeforeService,
  acceptedInjury,
  hospice,
  gracePeriod,
  timelyFiling,
  authorization,
  referral,
  enrolment,
  networkOnly,
  identifierMissing,
  laboratoryCertificate,
  trialRoutineCost,
  nonCoveredCharges,
  notCovered,
  assistantNotPaid,
  consolidatedBilling,
  paymentWindow,
  readmission,
  informationAwaited,
  reportNeeded,
  diagnosisNotCovered,
  coverageByDiagnosis,
  frequencyLimit,
  statementMissing,
  drugWaste,
  modifierRequired,
  modifierMisused,
  placeOfService,
  drugCode,
  diagnosisSupportsProcedure,
  addOnAlone,
  noAddition,
  visitWithProcedure,
  ageSex,
  newPatient,
  maternitySplit,
  bundledPair,
  maxUnits,
  globalPeriod,
  duplicate,
  contractRateWrong,
  rental,
  anesthesia,
  relativeValue,
  feeSchedule,
  facilityByDrg,
  facilityByHipps,
  outpatientStatus,
  facilityByLine,
  bilateral,
  performerPercent,
  splitGlobal,
  nonParticipating,
  outOfNetwork,
  technicalPart,
  multipleImaging,
  multipleProcedure,
  therapyReduction,
  stayTransfer,
  costOutlier,
  recordReview,
  stayReview,
  therapyThreshold,
  noPatientShare,
  copay,
  deductible,
  partADeductible,
  benefitDays,
  coinsurance,
  outOfPocket,
  noCollection,
  capitation,
  coordination,
  benefitLimit,
  sequestration,
  paidToPatient,
  remarks,
  promptPay,
  recoupment,
  goodFaithEstimate,
]

export const kindOf = (id: string): RuleKind | undefined => ruleKinds.find((kind) => kind.id === id)

/**
 * The payer's answer: its rules in force on the day of service (a facility's through date), applied one after the other.
 * Same claim, payer, file and day: same answer, to the cent. `file` comes back with accumulators and history moved on.
 * A replacement (frequency 7) first takes the original out of the history, so that it is judged as if it were the first.
 */
export function adjudicate(
  claim: Claim,
  payer: Payer,
  file: PayerFile,
  receivedOn: Day,
  reference: Reference,
): { remit: Remit; file: PayerFile } {
  const before =
    claim.frequency === '7' && claim.originalReference ? forget(file, claim.originalReference) : file
  const member = findMember(claim, payer, before)
  const used = (member && before.accumulators[personKey(member, before)]) ?? {}
  const context: Context = { claim, payer, file: before, receivedOn, reference, member, used }
  const day = claim.form === 'institutional' ? lastDay(claim) : firstDay(claim)
  const work = inOrder(payer.rules).reduce(
    (state, { kind, row }) =>
      holds(row.inForce, day) ? kind.apply(state, paramsOf(row), row, context) : state,
    openClaim(claim),
  )
  return finish(work, context)
}

const inOrder = once((rows: readonly RuleRow[]): readonly { kind: RuleKind; row: RuleRow }[] =>
  ruleKinds.flatMap((kind) => rows.filter((row) => row.rule === kind.id).map((row) => ({ kind, row }))),
)

/** A row's params with their defaults, judged by its kind's schema. */
const paramsOf = once((row: RuleRow): unknown => kindOf(row.rule)?.params.parse(row.params))
