import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseIds, readCase, readShelf } from '../../src/build/cases.ts'
import { caseChecks, checkCase, readShelves } from '../../src/build/checks/all.ts'
import { ContentReader } from '../../src/build/content.ts'
import { Setting } from '../../src/domain/chart/chart.ts'
import { official } from './official.ts'

const reader = new ContentReader()
const shelf = readShelf(reader)
const shelved = readShelves(reader)
const cases = caseIds(reader).flatMap((id) => readCase(shelf, id) ?? [])

test('every setting has a case, on both forms', () => {
  const settings = new Set(cases.map(({ desk }) => desk.setting))
  expect(Setting.options.filter((setting) => !settings.has(setting))).toEqual([])
  expect(new Set(cases.map(({ line }) => line.chart.encounter.form)).size).toBe(2)
  expect(cases.length).toBeGreaterThanOrEqual(12)
})

describe.each(cases.map((one) => [one.id, one] as const))('case %s', (id, one) => {
  const results = checkCase(one, shelved)

  test.each(caseChecks.map(({ id: check, says }) => [check, says] as const))('%s: %s', (check) => {
    const result = results.find((each) => each.check === check)
    expect(result?.problems).toEqual([])
    // A check that cannot be made here is named in the key, so that the reader of the case knows.
    if (result?.state === 'cannot')
      expect(one.key.review.open.map((open) => open.check).join(' ')).toContain(check)
  })

  test('was coded a second time without sight of the key and says how far the two agreed, or says that it is a draft', () => {
    const { status, agreement, on } = one.key.review
    const coded = status === 'second-coded'
    expect({ hasAgreement: agreement !== undefined, hasDay: on !== undefined }).toEqual({
      hasAgreement: coded,
      hasDay: coded,
    })
  })

  test('its dates lie where the official editions can be checked', () => {
    const { from, through } = one.line.chart.encounter
    const inpatient = one.desk.setting === 'hospital-inpatient'
    expect(from >= '2026-01-01' && through <= '2026-09-30').toBe(true)
    if (inpatient) expect(through >= '2026-04-01').toBe(true)
  })

  const lists = official()
  test.skipIf(!lists)(
    'its codes and the codes it warns of are in the official lists, with POA exemption as published',
    () => {
      const { diagnoses, pcs, hcpcs, poaExempt } = lists ?? {
        diagnoses: new Set(),
        pcs: new Set(),
        hcpcs: new Set(),
        poaExempt: new Set(),
      }
      const bare = (code: string) => code.replace('.', '')
      const missing = [
        ...one.key.diagnoses
          .flatMap((line) => [line.code, ...line.alternatives])
          .filter((code) => !diagnoses.has(bare(code))),
        ...one.key.procedures
          .filter((line) => line.system === 'icd10pcs' && !pcs.has(line.code))
          .map((line) => line.code),
        ...one.key.procedures
          .filter((line) => line.system === 'hcpcs' && !hcpcs.has(line.code))
          .map((line) => line.code),
      ]
      expect(missing).toEqual([])
      if (one.desk.prompt.asks.poa) {
        for (const line of one.key.diagnoses)
          expect(`${line.code} ${poaExempt.has(bare(line.code)) ? 'exempt' : 'asked'}`).toBe(
            `${line.code} ${line.poa ? 'asked' : 'exempt'}`,
          )
      }
    },
  )
  test('no document shows a code of its key', () => {
    const codes = [...one.key.diagnoses, ...one.key.procedures].map((line) => line.code)
    const shown = one.desk.documents
      .filter((document) => !['claim', 'superbill', 'policy'].includes(document.kind))
      .flatMap((document) =>
        codes.filter((code) => document.text.includes(code)).map((code) => `${document.id} shows ${code}`),
      )
    expect(shown).toEqual([])
  })
  test('documents are plain text that people can read', () => {
    for (const { file } of one.line.chart.documents) {
      const text = readFileSync(`${reader.root}/charts/${id}/${file}`, 'utf8')
      expect(text.length).toBeGreaterThan(100)
      expect(text).not.toMatch(/<\w+|\t|\r/)
      // A line in capitals that is longer than a heading may be is shown as a paragraph.
      expect(text.match(/^(?=.*[A-Z])[^a-z|\n]{62,}:$/m)?.[0]).toBeUndefined()
    }
  })
})
