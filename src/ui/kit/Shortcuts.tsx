import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { isSingleKey, type Shortcut, useShortcuts } from './shortcut.ts'

interface ShortcutsProps {
  /** What works on this page; they run from here, so do not register them twice. */
  shortcuts: readonly Shortcut[]
}

/** A button and the `?` key, both of which open the list of shortcuts; one of these on a page. */
export function Shortcuts({ shortcuts }: ShortcutsProps) {
  const [open, setOpen] = useState(false)
  const all = [...shortcuts, { keys: '?', says: 'Show this list', run: () => setOpen(true) }]
  useShortcuts(all)

  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        Shortcuts{' '}
        <span class="keycap" aria-hidden="true">
          ?
        </span>
      </Button>
      <Dialog id="shortcuts" title="Keyboard shortcuts" open={open} onClose={() => setOpen(false)}>
        <dl class="keys">
          {all.map(({ keys, says }) => (
            <Fragment key={keys}>
              <dt>
                <kbd>{isSingleKey(keys) ? keys.toUpperCase() : keys}</kbd>
              </dt>
              <dd>{says}</dd>
            </Fragment>
          ))}
        </dl>
        <p class="hint">Shortcuts of one key can be switched off in Settings.</p>
      </Dialog>
    </>
  )
}
