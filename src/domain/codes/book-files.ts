/** The code book as the site serves it: files below one folder, packs compressed with gzip. */
export const bookFiles = {
  icd10cm: 'icd10cm.pack.gz',
  icd10pcs: 'icd10pcs.pack.gz',
  hcpcs: 'hcpcs.pack.gz',
  words: 'words.json',
} as const

/** Files that are releases. */
export const packFiles = [bookFiles.icd10cm, bookFiles.icd10pcs, bookFiles.hcpcs] as const
