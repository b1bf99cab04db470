import type { ProcedureLine } from './answer.ts'
import type { KeyProcedure } from './key.ts'
import { bare } from './part.ts'

/**
 * The key's lines with each modifier that may stand on either line of a pair moved to where the student put it. It is
 * moved only when it is missing at home, so that leaving it out, or writing it twice, is still marked.
 */
export function placeModifiers(
  keyLines: readonly KeyProcedure[],
  lines: readonly ProcedureLine[],
): readonly KeyProcedure[] {
  const placed = [...keyLines]
  for (const [at, home] of keyLines.entries()) {
    const partnerAt = keyLines.findIndex(({ code }) => code === home.modifierPartner)
    const partner = keyLines[partnerAt]
    if (!partner) continue
    const sets = [home.modifiers, ...home.modifierAlternatives]
    if (carries(lines, home.code, sets) || !carries(lines, partner.code, sets)) continue
    placed[at] = withModifiersOf(partner, home)
    placed[partnerAt] = withModifiersOf(home, partner)
  }
  return placed
}

const carries = (
  lines: readonly ProcedureLine[],
  code: string,
  sets: readonly (readonly string[])[],
): boolean =>
  lines.some(
    (line) =>
      bare(line.code) === bare(code) &&
      sets.some(
        (set) => set.length > 0 && set.every((modifier) => line.modifiers.map(bare).includes(bare(modifier))),
      ),
  )

const withModifiersOf = (from: KeyProcedure, to: KeyProcedure): KeyProcedure => ({
  ...to,
  modifiers: from.modifiers,
  modifierAlternatives: from.modifierAlternatives,
})
