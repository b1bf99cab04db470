import { useEffect, useState } from 'preact/hooks'

interface ToastProps {
  /** What was done: "Line 2 removed." */
  children: string
  action?: { readonly label: string; readonly run: () => void } | undefined
  onClose: () => void
  /** How long it stays; it waits while it has the pointer or the focus. */
  seconds?: number | undefined
}

/** News with at most one action (Undo). Nothing that matters may stand only here. */
export function Toast({ children, action, onClose, seconds = 10 }: ToastProps) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onClose, seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, seconds, onClose])

  return (
    <div
      class="toasts"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p class="toast">
        {children}
        {action ? (
          <button type="button" onClick={action.run}>
            {action.label}
          </button>
        ) : null}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  )
}
