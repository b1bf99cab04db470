import type { ComponentChildren } from 'preact'

interface DisclosureProps {
  summary: ComponentChildren
  open?: boolean | undefined
  onToggle?: ((open: boolean) => void) | undefined
  children: ComponentChildren
}

/** More for those who ask; works without a script. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
