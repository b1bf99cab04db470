import type { ListName } from '../codes/entry.ts'
import type { Field } from './sheet.ts'

/** Which small list the codes of a box come from, by its id. */
const LISTS: readonly (readonly [boxes: RegExp, list: ListName])[] = [
  [/^24B$/, 'place-of-service'],
  [/^(24D|FL44)\.m\d$/, 'modifier'],
  [/^(33b|24J\.taxonomy|FL81a|FL76\.taxonomy)$/, 'taxonomy'],
  [/(^|\.)state$/, 'state'],
  [/^FL29$/, 'state'],
  [/^FL4$/, 'type-of-bill'],
  [/^FL14$/, 'priority'],
  [/^FL15$/, 'point-of-origin'],
  [/^FL17$/, 'discharge-status'],
  [/^FL(1[89]|2[0-8])$/, 'condition'],
  [/^FL3[1-4][ab]$/, 'occurrence'],
  [/^FL3[56][ab]$/, 'occurrence-span'],
  [/^FL(39|40|41)[a-d]$/, 'value'],
  [/^FL42$/, 'revenue'],
  [/^FL71$/, 'ms-drg'],
]

/** The list that a box is filled from; undefined where the form itself prints the choices, or anything may stand. */
export const listOf = ({ box }: Field): ListName | undefined => LISTS.find(([boxes]) => boxes.test(box))?.[1]
