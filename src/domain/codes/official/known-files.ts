/** A published file whose hash we know from somebody who met it. */
export interface KnownFile {
  readonly sha256: string
  readonly bytes: number
  /** Which file it is, as shown beside "verified official file". */
  readonly name: string
  /** Who stated the hash. */
  readonly source: string
}

/** Only hashes that somebody stated of an official file; most files are therefore "unverified", which says nothing bad. */
export const knownFiles: readonly KnownFile[] = [
  {
    sha256: '3c0583a38ee0e848f7dc0ac8ce88e8f001bbba8c6385ed825d44d46f6e5297c9',
    bytes: 6_425_201,
    name: 'icd10cm_codes_2027.txt, FY2027',
    source: 'stated in the tests of the public project omaralrashdan12345-dotcom/icd10-coder',
  },
]

/** Name of the published file with this hash; undefined = unverified. */
export const verifiedAs = (sha256: string): string | undefined =>
  knownFiles.find((file) => file.sha256 === sha256)?.name
