import type { GroupCode } from './remit.ts'

/** CARCs whose group code is not the payer's choice (X12 code list notes; CLAIMS §3.12). */
const forcedGroups: Readonly<Record<string, GroupCode>> = {
  '1': 'PR',
  '2': 'PR',
  '3': 'PR',
  '85': 'PR',
  '201': 'PR',
  '238': 'PR',
  '275': 'PR',
  '18': 'OA',
  '23': 'OA',
  '133': 'OA',
  '136': 'OA',
  '209': 'OA',
  '257': 'OA',
  '271': 'OA',
  '277': 'OA',
  '139': 'CO',
  '249': 'CO',
  '253': 'CO',
  '281': 'CO',
  '303': 'CO',
}

/** The group an adjustment must carry; the wanted one where the list leaves it open. */
export const groupFor = (reason: string, wanted: GroupCode): GroupCode => forcedGroups[reason] ?? wanted

const remarkNeeded = [
  '16',
  '96',
  '129',
  '148',
  '201',
  '226',
  '227',
  '234',
  '237',
  '250',
  '251',
  '252',
  '267',
  'A1',
]

/** CARCs that say nothing without a remark code beside them. */
export const needsRemark = (reason: string): boolean => remarkNeeded.includes(reason)
