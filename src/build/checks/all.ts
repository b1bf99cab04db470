import * as z from 'zod/mini'
import { shippedCodes } from '../book.ts'
import type { Case } from '../cases.ts'
import { type ContentReader, readLists, readPairs, readProcedures } from '../content.ts'
import type { CaseCheck, CheckResult, Shelves } from './check.ts'
import { givesNothingAway, listsFit, scrubs, trainingNpis } from './claim.ts'
import { codeFirst, codesValid, firstListed, noExcludes1, personFits, poaPresent } from './codes.ts'
import { citations, cptOpen, evidenceQuotes, keyEarnsAll, temptations } from './key.ts'

/** Every check of a case: one constant and one line here. */
export const caseChecks: readonly CaseCheck[] = [
  codesValid,
  noExcludes1,
  codeFirst,
  firstListed,
  personFits,
  poaPresent,
  evidenceQuotes,
  keyEarnsAll,
  citations,
  temptations,
  cptOpen,
  scrubs,
  listsFit,
  trainingNpis,
  givesNothingAway,
]

type Shelved = Omit<Shelves, 'reference'> & { readonly reference: Omit<Shelves['reference'], 'today'> }

/** Reads once what all checks need. */
export function readShelves(reader: ContentReader): Shelved {
  const ids = (path: string) => new Set(reader.rows(path).map((row) => row.id ?? ''))
  return {
    reference: {
      codes: shippedCodes(reader),
      procedures: { ...readProcedures(reader) },
      pairs: [...readPairs(reader)],
      lists: readLists(reader),
    },
    sources: new Set(Object.keys(reader.json('sources.json', z.looseObject({})) ?? {})),
    skills: ids('skills.csv'),
    misconceptions: ids('misconceptions.csv'),
  }
}

/** All checks on one case; the day asked about is the one after its last service. */
export function checkCase(one: Case, shelved: Shelved): readonly CheckResult[] {
  const shelves: Shelves = {
    ...shelved,
    reference: { ...shelved.reference, today: one.line.scenario.openOn },
  }
  return caseChecks.map((check): CheckResult => {
    const result = check.run(one, shelves)
    if ('cannot' in result) return { check: check.id, state: 'cannot', problems: [], why: result.cannot }
    return { check: check.id, state: result.length === 0 ? 'pass' : 'fail', problems: result }
  })
}
