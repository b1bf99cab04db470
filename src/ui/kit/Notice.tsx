import type { ComponentChildren } from 'preact'
import { Glyph } from './Glyph.tsx'

const shapes = { info: 'info', warning: 'warning', error: 'wrong', success: 'right' } as const
const words = { info: 'Note', warning: 'Warning', error: 'Error', success: 'Done' } as const

interface NoticeProps {
  kind: keyof typeof shapes
  title?: string | undefined
  /** Spoken when it appears; leave it out for what stands on the page from the start. */
  live?: boolean | undefined
  children?: ComponentChildren
}

/** A block the reader should not pass over. */
export function Notice({ kind, title, live, children }: NoticeProps) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined
  return (
    <div class={`notice ${kind}`} role={role}>
      <Glyph name={shapes[kind]} />
      <div>
        {title ? <p class="notice-title">{title}</p> : <span class="only-spoken">{words[kind]}: </span>}
        {children}
      </div>
    </div>
  )
}
