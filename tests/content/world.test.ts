import { expect, test } from 'vitest'
import { ContentReader, readWorld } from '../../src/build/content.ts'
import { readPayerFolder } from '../../src/build/payers.ts'
import { readNpi } from '../../src/domain/kernel/npi.ts'

const reader = new ContentReader()
const world = readWorld(reader)

test('the world is read without a problem', () => {
  expect(reader.problems).toEqual([])
  expect(world.people.length).toBeGreaterThanOrEqual(12)
})

test('nobody in it can be anybody: training NPIs, unassigned tax numbers, telephones 555-0100 to 555-0199', () => {
  for (const { npi } of [...world.providers, ...world.organizations])
    expect(readNpi(npi)).toMatchObject({ valid: true, training: true })
  for (const { taxId } of world.organizations) expect(taxId).toMatch(/^89\d{7}$/)
  for (const { phone } of [...world.people, ...world.organizations]) expect(phone).toMatch(/^555-01\d\d$/)
})

test('ids are unique and every reference leads somewhere', () => {
  const ids = [...world.people, ...world.providers, ...world.organizations].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { organization } of world.providers) expect(ids).toContain(organization)
  for (const { coverages } of world.people) {
    for (const { payer, subscriber } of coverages) {
      expect(readPayerFolder(reader, payer)?.id).toBe(payer)
      if (subscriber) expect(ids).toContain(subscriber)
    }
  }
})

test('everybody and every place appears in a chart or belongs to one that does', () => {
  const charts = reader
    .files('charts', '.json', '.txt')
    .map((path) => reader.text(path))
    .join('\n')
  const seen = world.people.filter(({ id }) => charts.includes(`"${id}"`))
  // Whoever holds the plan of a patient belongs to the patient's chart.
  const holders = seen.flatMap(({ coverages }) => coverages.map(({ subscriber }) => subscriber))
  const belong = [...seen.map(({ id }) => id), ...holders]
  expect(world.people.filter(({ id }) => !belong.includes(id)).map(({ id }) => id)).toEqual([])
  expect(world.organizations.filter(({ id }) => !charts.includes(`"${id}"`)).map(({ id }) => id)).toEqual([])
  expect(
    world.providers
      .filter(({ id, last }) => !charts.includes(`"${id}"`) && !charts.includes(last))
      .map(({ id }) => id),
  ).toEqual([])
})
