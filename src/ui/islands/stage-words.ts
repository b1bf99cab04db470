import type { Stage } from '../../domain/office/action.ts'
import type { LineStep } from '../kit/Steps.tsx'

/** Each stage as people at the desk say it. */
export const stageWords: Readonly<Record<Stage, string>> = {
  'to-code': 'to code',
  'to-bill': 'to bill',
  rejected: 'rejected before payment was considered',
  waiting: 'waiting for the payer',
  'to-determine': 'to decide at the payer',
  answered: 'answered, to post',
  denied: 'denied or not settled',
  'to-bill-second': 'second payer to bill',
  'to-statement': 'patient share to bill',
  'statement-sent': 'statement sent',
  zero: 'zero balance',
}

/** Where a stage stands on the line of eight steps. */
export const stepOfStage: Readonly<Record<Stage, LineStep>> = {
  'to-code': 'Code',
  'to-bill': 'Claim',
  rejected: 'Claim',
  waiting: 'Answer',
  'to-determine': 'Answer',
  answered: 'Post',
  denied: 'Answer',
  'to-bill-second': 'Claim',
  'to-statement': 'Patient',
  'statement-sent': 'Patient',
  zero: 'Zero',
}
