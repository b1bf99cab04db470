import type { IndexVolume } from './index-volume.ts'
import type { SearchWords } from './search.ts'

/** The code book as the site serves it: files below one folder, packs compressed with gzip. */
export const bookFiles = {
  icd10cm: 'icd10cm.pack.gz',
  hcpcs: 'hcpcs.pack.gz',
  /** The notes of ICD-10-CM in words: `withNotes` joins them. Fields and claims do without. */
  notes: 'icd10cm-notes.pack.gz',
  /** The tables of ICD-10-PCS with our words for them: its codes are made from the tables. */
  pcs: 'icd10pcs.json.gz',
  words: 'words.json.gz',
} as const

/** Files that are releases. */
export const packFiles = [bookFiles.icd10cm, bookFiles.hcpcs] as const

/** What the file of words holds: how students say it, and the indexes. */
export interface BookWords {
  readonly words: SearchWords
  readonly indexes: readonly IndexVolume[]
}
