import * as z from 'zod/mini'
import { dollars, sum } from '../../kernel/money.ts'
import { entitled } from '../member.ts'
import type { Adjustment } from '../remit.ts'
import { change, name, note, ruleKind } from '../work.ts'

const remarkBy: Readonly<Record<string, string>> = { '1': 'N781', '2': 'N782', '3': 'N783' }

/**
 * A member whose share a Medicaid program owes (Qualified Medicare Beneficiary, Social Security Act §1902(n)(3)) may not be
 * billed for it. `moved`: the share stands as OA-209; `alert`: it stays PR, for the second payer to see, and only the remark
 * (N781 deductible, N782 coinsurance, N783 copay) tells the biller.
 */
export const noCollection = ruleKind({
  id: 'no-collection',
  says: 'A member whose share Medicaid owes: it may not be collected (209, or a remark beside PR).',
  step: 12,
  params: z.strictObject({ show: z.enum(['moved', 'alert']) }),
  apply: (work, { show }, row, context) => {
    const { member } = context
    const covered = work.lines.filter((line) => entitled(member, 'qmb', line.day))
    if (covered.length === 0) return work
    const lines = covered.reduce((before, line) => {
      const now = before.lines.find((other) => other.number === line.number) ?? line
      const told = remarksOf(now.adjustments)
      if (told.length === 0) return before
      const remarks = [...new Set([...now.remarks, ...told])]
      const adjustments = show === 'moved' ? moved(now.adjustments, name(line)) : now.adjustments
      const says = `${dollars(shareOf(now.adjustments))} on ${name(line)} may not be collected from the patient: Medicaid owes it. Refund what was taken at the desk and bill Medicaid with this result.`
      return note(change(before, line, { remarks, adjustments }), line, says, row)
    }, work)
    const told = remarksOf(lines.claimAdjustments)
    if (told.length === 0) return lines
    const says = `${dollars(shareOf(lines.claimAdjustments))} of the claim may not be collected from the patient: Medicaid owes it.`
    const claimAdjustments =
      show === 'moved' ? moved(lines.claimAdjustments, 'the claim') : lines.claimAdjustments
    const remarks = [...new Set([...lines.remarks, ...told])]
    return note({ ...lines, claimAdjustments, remarks }, undefined, says, row)

    function moved(adjustments: readonly Adjustment[], where: string): Adjustment[] {
      return adjustments.map((entry) =>
        isShare(entry)
          ? {
              group: 'OA',
              reason: '209',
              cents: entry.cents,
              because: {
                rule: row.id,
                at: entry.because.at,
                source: row.source,
                says: `${dollars(entry.cents)} on ${where} would be the patient’s (PR-${entry.reason}), who may not be billed for it: bill Medicaid. ${entry.because.says}`,
              },
            }
          : entry,
      )
    }
  },
})

const isShare = (entry: Adjustment): boolean => entry.group === 'PR' && entry.reason in remarkBy

const remarksOf = (adjustments: readonly Adjustment[]): string[] =>
  adjustments.filter(isShare).flatMap((entry) => remarkBy[entry.reason] ?? [])

const shareOf = (adjustments: readonly Adjustment[]): number =>
  sum(adjustments.filter(isShare).map((entry) => entry.cents))
