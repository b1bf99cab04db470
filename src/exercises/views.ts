import type { KindId } from './kinds.ts'

/** The view of every kind, loaded when it is first shown. A kind without a view does not compile. */
export const views = {
  'code-note': () => import('./code-note/View.tsx').then((module) => module.CodeNoteView),
  single: () => import('./single/View.tsx').then((module) => module.SingleView),
  'fill-in': () => import('./fill-in/View.tsx').then((module) => module.FillInView),
  'look-up': () => import('./look-up/View.tsx').then((module) => module.LookUpView),
  registration: () => import('./registration/View.tsx').then((module) => module.RegistrationView),
} as const satisfies Record<KindId, () => Promise<unknown>>
