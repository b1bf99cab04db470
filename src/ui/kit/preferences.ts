/**
 * Preferences of this browser that must work before any store is loaded. The settings store writes these keys in
 * localStorage (plain strings, so a `persistentAtom` without a codec fits) and then calls the function below.
 */
export const themeKey = 'clean-claim:theme'
/** `off` switches single-key shortcuts off (WCAG 2.1.4); absent means on. */
export const singleKeysKey = 'clean-claim:single-keys'

/** Where the site's first page is, as the last page shown knew it; read by the page for lost addresses. */
export const rootKey = 'clean-claim:root'

/** `system` is stored as no value at all. */
export type Theme = 'system' | 'light' | 'dark'

/** Shows the theme on this page at once; the layout's script does the same on every later page. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}

/** Switches single-key shortcuts on this page. */
export function applySingleKeys(on: boolean): void {
  const { dataset } = document.documentElement
  if (on) delete dataset['singleKeys']
  else dataset['singleKeys'] = 'off'
}

/** False when this person switched single-key shortcuts off; true on the server. */
export function hasSingleKeys(): boolean {
  return typeof document === 'undefined' || document.documentElement.dataset['singleKeys'] !== 'off'
}
