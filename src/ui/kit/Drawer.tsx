import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Glyph } from './Glyph.tsx'

interface DrawerProps {
  id: string
  title: string
  open: boolean
  onClose: () => void
  /** At the right edge instead of the bottom. */
  side?: boolean | undefined
  children: ComponentChildren
}

/**
 * A panel beside the work, not over it: the page stays usable. On opening the focus goes to its first field (or
 * heading), Esc inside closes it, and closing gives the focus back. Content stays mounted.
 */
export function Drawer({ id, title, open, onClose, side, children }: DrawerProps) {
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)

  useEffect(() => {
    if (open) {
      opener.current = document.activeElement
      const field = panel.current?.querySelector<HTMLElement>('.drawer-body :is(input, textarea)')
      const target = field ?? panel.current?.querySelector<HTMLElement>('h2')
      target?.focus()
      return
    }
    const { current } = opener
    opener.current = null
    // Focus that moved on by itself is left where it is.
    const isLost = document.activeElement === document.body || panel.current?.contains(document.activeElement)
    if (isLost && current instanceof HTMLElement) current.focus()
  }, [open])

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <section
      ref={panel}
      id={id}
      class={side ? 'drawer side' : 'drawer'}
      aria-labelledby={`${id}-title`}
      hidden={!open}
      onKeyDown={close}
    >
      <header class="drawer-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="quiet" small says={`Close ${title}`} onClick={onClose}>
          <Glyph name="close" /> Close
        </Button>
      </header>
      <div class="drawer-body">{children}</div>
    </section>
  )
}
