import type { ComponentChildren } from 'preact'
import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Notice } from './Notice.tsx'

interface EmptyProps {
  title: string
  /** What would stand here, and how it gets here. */
  children?: ComponentChildren
  /** The one thing to do next. */
  action?: ComponentChildren
}

export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children ? <div class="muted">{children}</div> : null}
      {action}
    </div>
  )
}

interface ErrorStateProps {
  /** What did not work, in the reader's words. */
  title: string
  /** What to do now, and what is safe. */
  children: ComponentChildren
  onRetry?: (() => void) | undefined
  /** For a report: shown on request, selectable. */
  details?: string | undefined
}

export function ErrorState({ title, children, onRetry, details }: ErrorStateProps) {
  return (
    <Notice kind="error" title={title} live>
      <div class="stack tight">
        <div>{children}</div>
        {onRetry ? (
          <Button small onClick={onRetry}>
            Try again
          </Button>
        ) : null}
        {details ? (
          <Disclosure summary="Details for a report">
            <samp>{details}</samp>
          </Disclosure>
        ) : null}
      </div>
    </Notice>
  )
}

/** A wait of unknown length, with what is being waited for. */
export function Loading({ label }: { label: string }) {
  return (
    <div class="loading" role="status">
      <progress aria-label={label} />
      <span>{label}</span>
    </div>
  )
}

interface ProgressProps {
  id: string
  label: string
  value: number
  max: number
  /** "412 of 605 files" */
  text?: string | undefined
  onCancel?: (() => void) | undefined
}

/** Long work: how far it is, and a way out. */
export function Progress({ id, label, value, max, text, onCancel }: ProgressProps) {
  return (
    <div class="meter">
      <label for={id}>{label}</label>
      <progress id={id} value={value} max={max} />
      <span class="num">{text ?? `${Math.floor((100 * value) / Math.max(max, 1))} %`}</span>
      {onCancel ? (
        <Button small onClick={onCancel}>
          Cancel
        </Button>
      ) : null}
    </div>
  )
}
