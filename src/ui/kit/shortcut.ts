import { useEffect, useRef } from 'preact/hooks'
import { hasSingleKeys } from './preferences.ts'

export interface Shortcut {
  /** `?`, `/`, `f`, `Enter`, `Ctrl+Enter`. Ctrl also answers to the Mac's Command key. */
  readonly keys: string
  /** What it does, for the list: "Check my answer". */
  readonly says: string
  readonly run: () => void
}

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** True when a press is this combination. Shift is not looked at: `?` needs it on some keyboards only. */
export function isPress(keys: string, press: Press): boolean {
  const control = keys.startsWith('Ctrl+')
  const key = control ? keys.slice('Ctrl+'.length) : keys
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === control &&
    !press.altKey
  )
}

/** A combination that types a character by itself; WCAG 2.1.4 lets a person switch these off. */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1
}

/** Where letters and Enter belong to the element itself. */
const typing = 'input, textarea, select, [contenteditable], dialog'
const pressing = 'a, button, summary, input, select, textarea, dialog'

/** Listens while the component is mounted. Single keys are silent in fields, in dialogs and when switched off. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const shortcut = latest.current.find(({ keys }) => isPress(keys, event))
      if (!shortcut || !isFree(shortcut.keys, event.target)) return
      event.preventDefault()
      shortcut.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isFree(keys: string, target: EventTarget | null): boolean {
  if (keys.startsWith('Ctrl+')) return true
  if (isSingleKey(keys) && !hasSingleKeys()) return false
  const taken = isSingleKey(keys) ? typing : pressing
  return !(target instanceof Element && target.closest(taken))
}
