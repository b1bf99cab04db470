import type { KindId } from './kinds.ts'

/** The view of every kind, loaded when it is first shown. A kind without a view does not compile. */
export const views = {
  'code-note': () => import('./code-note/View.tsx').then((module) => module.CodeNoteView),
  single: () => import('./single/View.tsx').then((module) => module.SingleView),
  'fill-in': () => import('./fill-in/View.tsx').then((module) => module.FillInView),
  'look-up': () => import('./look-up/View.tsx').then((module) => module.LookUpView),
  registration: () => import('./registration/View.tsx').then((module) => module.RegistrationView),
  'payer-order': () => import('./payer-order/View.tsx').then((module) => module.PayerOrderView),
  eligibility: () => import('./eligibility/View.tsx').then((module) => module.EligibilityView),
  authorization: () => import('./authorization/View.tsx').then((module) => module.AuthorizationView),
  'advance-notice': () => import('./advance-notice/View.tsx').then((module) => module.AdvanceNoticeView),
  estimate: () => import('./estimate/View.tsx').then((module) => module.EstimateView),
  'charge-batch': () => import('./charge-batch/View.tsx').then((module) => module.ChargeBatchView),
} as const satisfies Record<KindId, () => Promise<unknown>>
