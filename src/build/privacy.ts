import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** PRIVACY.md of the repository, so that the page and the file never differ. Builds run in the repository. */
export const privacyText = (): string => readFileSync(join(process.cwd(), 'PRIVACY.md'), 'utf8')
