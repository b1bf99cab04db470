import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const folder = fileURLToPath(new URL('../../../shared/codesets/', import.meta.url))

/** An official file as its owner published it, for checking only; undefined where the lists are not at hand. */
export function officialBytes(path: string): Buffer | undefined {
  const file = join(folder, path)
  if (!existsSync(file)) return undefined
  const bytes = readFileSync(file)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** A line-based official list, for checking only; undefined where the lists are not at hand. */
export function officialLines(path: string): readonly string[] | undefined {
  return officialBytes(path)?.toString('utf8').split(/\r?\n/).filter(Boolean)
}

const first = (line: string): string => line.trim().split(/[\s\t,]/)[0] ?? ''

/** Codes as published, without dots; undefined where the lists are not at hand. */
export function official() {
  const [diagnoses, pcs, hcpcs, poa] = [
    officialLines('icd10cm/icd10cm_fy2026_codes_only.txt.gz'),
    officialLines('icd10pcs/icd10pcs_codes_2026.txt.gz'),
    officialLines('hcpcs/hcpcs_level2_2026q3_codes_only.txt.gz'),
    officialLines('icd10cm/POAexemptCodesFY26.txt.gz'),
  ]
  if (!diagnoses || !pcs || !hcpcs || !poa) return undefined
  // The exempt list is numbered: its code is the first thing that looks like one.
  const exempt = poa.flatMap(
    (line) => /\b[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\b/.exec(line)?.[0].replace('.', '') ?? [],
  )
  return {
    diagnoses: new Set(diagnoses.map(first)),
    pcs: new Set(pcs.map(first)),
    hcpcs: new Set(hcpcs.map(first)),
    poaExempt: new Set(exempt),
  }
}
