import { existsSync } from 'node:fs'

/**
 * Route of the operator's packs (`npm run codes -- pack`), undefined when none were packed: a page asks for their index
 * only where there is one. Looked up from the folder in which the site is built.
 */
export const packsRoute = (): string | undefined =>
  existsSync('public/packs/index.json') ? '/packs/' : undefined
