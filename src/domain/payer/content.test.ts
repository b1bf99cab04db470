import { describe, expect, test } from 'vitest'
import { groupFor } from './groups.ts'
import { payerIds, shippedPayer, textsOf } from './payers-fixture.ts'
import { readPayer } from './read-payer.ts'

describe.each(payerIds)('%s', (id) => {
  test('reads without a problem and is called after its folder', () => {
    const result = readPayer(textsOf(id))
    expect(result.ok ? [] : result.problems).toEqual([])
    expect(result.ok && result.value.id).toBe(id)
  })

  test('no procedure number stands in it, only slugs and Level II codes', () => {
    const { rules, fees } = shippedPayer(id)
    const codes = [...fees.map((fee) => fee.code), ...JSON.stringify(rules).matchAll(/"([^"]*)"/g)].map(
      (found) => (typeof found === 'string' ? found : (found[1] ?? '')),
    )
    expect(codes.filter((code) => /^(\d{5}|\d{4}[A-Z])$/.test(code))).toEqual([])
  })

  test('every row has a source and days', () => {
    for (const row of shippedPayer(id).rules)
      expect([row.source === '', row.inForce.to === undefined]).toEqual([false, false])
  })

  test('a code is priced once for a modifier and place', () => {
    const keys = shippedPayer(id).fees.map((fee) => [fee.code, fee.modifier, fee.place].join('|'))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

/** Siblings from the least to the most work: invented amounts keep the real order. */
const families = [
  ['office-new-2', 'office-new-3', 'office-new-4', 'office-new-5'],
  [
    'office-established-1',
    'office-established-2',
    'office-established-3',
    'office-established-4',
    'office-established-5',
  ],
  ['ed-1', 'ed-2', 'ed-3', 'ed-4', 'ed-5'],
  ['repair-simple-0-2.5', 'repair-intermediate-0-2.5', 'repair-intermediate-hand-0-2.5'],
  [
    'repair-intermediate-0-2.5',
    'repair-intermediate-2.6-7.5',
    'repair-intermediate-7.6-12.5',
    'repair-intermediate-12.6-20',
  ],
  ['biopsy-tangential-1', 'biopsy-punch-1', 'biopsy-incisional-1'],
  ['inject-joint-small', 'inject-joint-medium', 'inject-joint-large', 'inject-joint-large-us'],
  ['colonoscopy-look', 'colonoscopy-biopsy', 'colonoscopy-snare', 'colonoscopy-mucosal-resection'],
  ['ct-abdomen-plain', 'ct-abdomen-contrast', 'ct-abdomen-both'],
]

/** Everybody who prices by procedure. */
const byProcedure = payerIds.filter((id) => !['medicare-a', 'medigap'].includes(id))

test('twelve payers and more', () => expect(payerIds.length).toBeGreaterThanOrEqual(12))

test('payer IDs and names are each used once', () => {
  const named = payerIds.map((id) => shippedPayer(id))
  expect(new Set(named.map((payer) => payer.payerId)).size).toBe(payerIds.length)
  expect(new Set(named.map((payer) => payer.name)).size).toBe(payerIds.length)
})

test.each(byProcedure)('%s keeps the order inside a family', (id) => {
  const { fees } = shippedPayer(id)
  for (const family of families) {
    const amounts = family.map(
      (slug) =>
        fees.find(
          (fee) => fee.code === `cpt:${slug}` && fee.modifier === undefined && fee.place !== 'facility',
        )?.allowed,
    )
    expect(amounts).toEqual([...amounts].sort((a, b) => (a ?? 0) - (b ?? 0)))
    expect(new Set(amounts).size).toBe(amounts.length)
  }
})

const byStay = payerIds.filter((id) => shippedPayer(id).rules.some((row) => row.rule === 'facility-by-drg'))

test.each(byStay)('%s pays more with MCC than with CC than without', (id) => {
  const price = (drg: string) => shippedPayer(id).fees.find((fee) => fee.code === `DRG ${drg}`)?.allowed ?? 0
  for (const [mcc = '', cc = '', none = ''] of [
    ['193', '194', '195'],
    ['291', '292', '293'],
    ['064', '065', '066'],
    ['480', '481', '482'],
  ]) {
    expect(price(mcc) > price(cc) && price(cc) > price(none) && price(none) > 0).toBe(true)
  }
})

test.each([
  ['1', 'CO', 'PR'],
  ['18', 'CO', 'OA'],
  ['253', 'PR', 'CO'],
  ['45', 'CO', 'CO'],
  ['50', 'PR', 'PR'],
] as const)('CARC %s wanted as %s is %s', (reason, wanted, expected) =>
  expect(groupFor(reason, wanted)).toBe(expected),
)
