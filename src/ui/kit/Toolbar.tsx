import type { ComponentChildren } from 'preact'

/** A named group of buttons. */
export function Toolbar({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would join the form around it
    <div class="toolbar" role="group" aria-label={label}>
      {children}
    </div>
  )
}
