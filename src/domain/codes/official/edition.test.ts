import { expect, test } from 'vitest'
import { calendarEdition, fiscalEdition, fiscalName, openEdition } from './edition.ts'

test.each([
  ['icd10cm_order_2026.txt', undefined, undefined, '2025-10-01', '2026-09-30'],
  ['icd10cm-order-Jan-2021.txt', undefined, undefined, '2021-01-01', '2021-09-30'],
  ['icd10cm-codes-April-1-2026.txt', undefined, undefined, '2026-04-01', '2026-09-30'],
  ['icd10cm-order-Oct-2025.txt', undefined, undefined, '2025-10-01', '2026-09-30'],
  ['icd10cm_order_2026.txt', 'april-1-2026-code-descriptions.zip', undefined, '2026-04-01', '2026-09-30'],
  ['icd10cm_order_2026.txt', 'october-2025.zip', undefined, '2025-10-01', '2026-09-30'],
  ['codes.txt', '2026-code-descriptions.zip', undefined, '2025-10-01', '2026-09-30'],
  ['tabular.xml', undefined, 2021, '2020-10-01', '2021-09-30'],
  ['icd10cm-tabular-April-1-2026.xml', undefined, 2026, '2026-04-01', '2026-09-30'],
])('%s in %s, stating %s, holds from %s to %s', (name, within, year, from, to) => {
  expect(fiscalEdition({ name, ...(within ? { within } : {}) }, year)).toEqual({
    ok: true,
    value: { from, to },
  })
})

test.each([
  ['HCPC2026_OCT_ANWEB_v2.txt', undefined, '2026-10-01'],
  ['PPRRVU2025_Oct.csv', undefined, '2025-10-01'],
  ['medicare-ncci-2026q3-practitioner-ptp-edits.txt', undefined, '2026-07-01'],
  ['MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', undefined, '2026-04-01'],
  ['list.txt', '2024-05-06', '2024-05-06'],
])('%s, latest day inside %s, holds from %s', (name, latest, from) => {
  expect(openEdition({ name }, latest)).toEqual({ ok: true, value: { from } })
})

test('what the person said wins over every hint, if it is a day', () => {
  const note = { name: 'icd10cm_order_2026.txt', from: '2024-04-01' }
  expect(fiscalEdition(note)).toEqual({ ok: true, value: { from: '2024-04-01', to: '2024-09-30' } })
  expect(openEdition(note)).toEqual({ ok: true, value: { from: '2024-04-01' } })
  expect(calendarEdition(note)).toEqual({ ok: true, value: { from: '2024-04-01', to: '2024-12-31' } })
  expect(fiscalEdition({ name: '2026', from: 'soon' })).toMatchObject({ ok: false })
})

test('without any hint the first day is asked for', () => {
  for (const read of [fiscalEdition, openEdition, calendarEdition])
    expect(read({ name: 'list.txt' })).toMatchObject({ ok: false, problems: [{ at: 'edition' }] })
})

test.each([
  ['2025-10-01', 'FY2026'],
  ['2026-04-01', 'FY2026, from 2026-04-01'],
])('an edition from %s is called %s', (from, name) => expect(fiscalName({ from })).toBe(name))
