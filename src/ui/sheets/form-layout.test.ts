import { expect, test } from 'vitest'
import { fieldsOf } from '../../domain/claim/fields.ts'
import { boxesOf } from './form-layout.ts'
import { cms1500 } from './layout-cms1500.ts'
import { ub04 } from './layout-ub04.ts'

const forms = [
  ['CMS-1500', cms1500, 'professional'],
  ['UB-04', ub04, 'institutional'],
] as const

test.each(forms)('the %s shows every field once', (_, layout, form) => {
  const fields = fieldsOf(form).map((field) => field.box)
  expect(boxesOf(layout).toSorted()).toEqual(fields.toSorted())
})

test.each(forms)('every row of the %s fills its 24 columns', (_, layout) => {
  const rows = layout.parts.flatMap((part) => part.rows)
  expect(
    rows
      .map((row) => row.reduce((width, printed) => width + printed.width, 0))
      .filter((width) => width !== 24),
  ).toEqual([])
})
