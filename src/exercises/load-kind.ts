import type { KindId } from './kinds.ts'
import { type OpenKind, openKind } from './open-kind.ts'

/** The browser's list of kinds: each is downloaded when an exercise of it is opened. A kind that is left out does not compile. */
const loaders = {
  'code-note': () => import('./code-note/kind.ts').then(({ codeNote }) => openKind(codeNote)),
  single: () => import('./single/kind.ts').then((module) => openKind(module.single)),
  'fill-in': () => import('./fill-in/kind.ts').then(({ fillIn }) => openKind(fillIn)),
  'look-up': () => import('./look-up/kind.ts').then(({ lookUp }) => openKind(lookUp)),
  registration: () => import('./registration/kind.ts').then((module) => openKind(module.registration)),
  'payer-order': () => import('./payer-order/kind.ts').then(({ payerOrder }) => openKind(payerOrder)),
  eligibility: () => import('./eligibility/kind.ts').then((module) => openKind(module.eligibility)),
  authorization: () => import('./authorization/kind.ts').then((module) => openKind(module.authorization)),
  'advance-notice': () =>
    import('./advance-notice/kind.ts').then(({ advanceNotice }) => openKind(advanceNotice)),
  estimate: () => import('./estimate/kind.ts').then((module) => openKind(module.estimate)),
  'charge-batch': () => import('./charge-batch/kind.ts').then(({ chargeBatch }) => openKind(chargeBatch)),
} as const satisfies Record<KindId, () => Promise<OpenKind>>

export const isKnownKind = (text: string): text is KindId => Object.hasOwn(loaders, text)

/** A kind, ready to grade. Fails when it cannot be downloaded. */
export const loadKind = (id: KindId): Promise<OpenKind> => loaders[id]()
