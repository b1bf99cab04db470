import type { Problem } from '../../domain/kernel/problem.ts'
import { spanStart } from '../../domain/kernel/span.ts'
import { codeNote } from '../../exercises/code-note/kind.ts'
import type { CaseCheck } from './check.ts'

export const evidenceQuotes: CaseCheck = {
  id: 'evidence',
  says: 'Each line of the key has evidence, and each piece quotes its document exactly.',
  run(one) {
    const texts = new Map(one.desk.documents.map((document) => [document.id, document.text]))
    return [...one.key.diagnoses, ...one.key.procedures].flatMap((line): Problem[] => {
      if (line.evidence.length === 0) return [{ at: line.code, message: `${line.code} has no evidence.` }]
      return line.evidence
        .filter((span) => spanStart(span, texts.get(span.document) ?? '') < 0)
        .map((span) => ({
          at: line.code,
          message: `The words "${span.quote}" are not in the document "${span.document}".`,
        }))
    })
  },
}

export const keyEarnsAll: CaseCheck = {
  id: 'solve',
  says: "The key's own answer earns every point, and a blank answer is incomplete.",
  run({ desk, key }) {
    const solved = codeNote.grade(desk.prompt, key, codeNote.solve(desk.prompt, key))
    const blank = codeNote.grade({ ...desk.prompt, given: { diagnoses: [], procedures: [] } }, key, {
      ...codeNote.blank({ ...desk.prompt, given: { diagnoses: [], procedures: [] } }),
    })
    const problems: Problem[] = []
    if (solved.state !== 'graded' || solved.earned !== solved.possible || solved.possible === 0)
      problems.push({ at: 'key', message: 'The model answer does not earn every point.' })
    if (solved.state === 'graded') {
      for (const { label, right, of } of solved.strict)
        if (right !== of)
          problems.push({ at: 'key', message: `The model answer has ${right} of ${of} by "${label}".` })
    }
    if (blank.state !== 'incomplete')
      problems.push({ at: 'key', message: 'A blank answer is graded instead of being incomplete.' })
    return problems
  },
}

export const citations: CaseCheck = {
  id: 'authority',
  says: 'Each line cites an authority of the closed list; skills and misconceptions are known.',
  run({ key }, { sources, skills, misconceptions }) {
    const lines = [...key.diagnoses, ...key.procedures]
    return [
      ...lines.flatMap((line) =>
        line.rationale
          .filter(({ authority }) => !sources.has(authority))
          .map(({ authority }) => ({
            at: line.code,
            message: `The authority "${authority}" is not in sources.json.`,
          })),
      ),
      ...lines.flatMap((line) =>
        line.skills
          .filter((skill) => !skills.has(skill))
          .map((skill) => ({ at: line.code, message: `The skill "${skill}" is not in skills.csv.` })),
      ),
      ...key.forbidden.flatMap((row) =>
        row.misconception && !misconceptions.has(row.misconception)
          ? [
              {
                at: row.code,
                message: `The misconception "${row.misconception}" is not in misconceptions.csv.`,
              },
            ]
          : [],
      ),
    ]
  },
}

export const temptations: CaseCheck = {
  id: 'temptations',
  says: 'At least three tempting wrong codes are explained, none of them is in the key.',
  run({ key }) {
    const right = new Set(
      [...key.diagnoses, ...key.procedures].flatMap((line) => [line.code, ...line.alternatives]),
    )
    const inKey = key.forbidden
      .filter((row) => right.has(row.code))
      .map((row) => ({ at: row.code, message: `${row.code} is in the key and forbidden at once.` }))
    return key.forbidden.length < 3
      ? [
          ...inKey,
          {
            at: 'forbidden',
            message: `Only ${key.forbidden.length} of 3 tempting wrong answers are explained.`,
          },
        ]
      : inKey
  },
}

/** Numbers of CPT, their edits and unit limits have no public list that may be kept: a key that uses them says so. */
export const cptOpen: CaseCheck = {
  id: 'cpt',
  says: 'CPT numbers, edit pairs and unit limits are compared with the official ones.',
  run({ key }) {
    return key.procedures.some((line) => line.system === 'cpt')
      ? { cannot: 'no CPT list may be kept with the product; compare with your own code book' }
      : []
  },
}
