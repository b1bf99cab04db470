import type { ComponentChildren } from 'preact'
import { Glyph } from './Glyph.tsx'

/** The word of each status; the shape and the color carry the same name. */
const words = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Wrong',
  missed: 'Missed',
  extra: 'Not supported',
  info: 'Note',
  warning: 'Warning',
  denied: 'Denied',
  rejected: 'Rejected',
  paid: 'Paid',
  pending: 'Pending',
} as const

export type StatusKind = keyof typeof words

interface StatusProps {
  kind: StatusKind
  /** Another word than the usual one: "Denied, CO-29". */
  children?: ComponentChildren
}

/** Word, shape and color together, never color alone. */
export function Status({ kind, children }: StatusProps) {
  return (
    <span class={`status ${kind}`}>
      <Glyph name={kind} />
      <span>{children ?? words[kind]}</span>
    </span>
  )
}

interface VerdictProps {
  kind: StatusKind
  word?: string | undefined
  children: ComponentChildren
}

/** One line of feedback: its status, and below it what, where, why and what next. */
export function Verdict({ kind, word, children }: VerdictProps) {
  return (
    <div class={`verdict ${kind}`}>
      <Status kind={kind}>{word}</Status>
      {children}
    </div>
  )
}
