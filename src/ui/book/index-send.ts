import type { VolumeId } from '../../domain/codes/index-volume.ts'

const volumes: readonly (readonly [RegExp, VolumeId])[] = [
  [/^(Table of Neoplasms|Neoplasm, by )/, 'neoplasm'],
  [/^Table of Drugs/, 'drug'],
  [/^Index to External Causes/, 'external'],
]

/** The volume that a "see" sends to without naming a term in it; undefined for one that names none (`the condition`). */
export const volumeOf = (target: string): VolumeId | undefined =>
  volumes.find(([names]) => names.test(target))?.[1]

/** "see the condition" tells how to look; it leads nowhere. */
export const isInstruction = (target: string): boolean => /^the condition/.test(target)

export const examplesOf: Readonly<Record<VolumeId, readonly string[]>> = {
  alphabetic: ['Fracture', 'Diabetes', 'Pain'],
  neoplasm: ['breast', 'lung', 'intestine'],
  drug: ['Aspirin', 'Insulin', 'Alcohol'],
  external: ['Fall', 'Bite', 'Activity'],
}

/** How to choose a term: said before anything is typed, and where nothing was found. */
export const adviceOf: Readonly<Record<VolumeId, string>> = {
  alphabetic:
    'The main term is the condition, not the body part: pain, fracture, infection. Try its other names too.',
  neoplasm: 'The table is in the order of the sites: the organ first, then the part of it.',
  drug: 'Look for the substance by its generic name; where it does not stand, for its class.',
  external: 'Look for what happened: fall, bite, contact, burn; or for activity, place and status.',
}
