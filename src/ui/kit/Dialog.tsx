import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Glyph } from './Glyph.tsx'

interface DialogProps {
  id: string
  title: string
  open: boolean
  /** Also called for Esc. */
  onClose: () => void
  /** Buttons, the safest one first. */
  actions?: ComponentChildren
  children: ComponentChildren
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. A click beside it does not close it. */
export function Dialog({ id, title, open, onClose, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const { current } = dialog
    if (open && !current?.open) current?.showModal()
    if (!open && current?.open) current.close()
  }, [open])

  return (
    <dialog ref={dialog} id={id} class="dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <Button kind="quiet" small says={`Close ${title}`} onClick={onClose}>
          <Glyph name="close" /> Close
        </Button>
      </header>
      <div class="dialog-body">{children}</div>
      {actions ? <footer>{actions}</footer> : null}
    </dialog>
  )
}
