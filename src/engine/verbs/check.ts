import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { caseIds, readCase, readShelf } from '../../build/cases.ts'
import { checkCase, readShelves } from '../../build/checks/all.ts'
import { ContentReader, contentRoot } from '../../build/content.ts'
import { readQuestions } from '../../build/questions.ts'
import { openKinds } from '../../exercises/kinds.ts'
import { done, type Verb } from '../verb.ts'

export const checkVerb: Verb = {
  name: 'check',
  summary: 'content path → problems',
  help: 'check [path] (a file or folder of content/; all of it without one) → {"problems": [{"at", "message"}], "passed": n, "failed": n, "cannot": [{"case", "check", "why"}]}\nExit 1 when there is a problem.',
  readsInput: false,
  run(_, [path]) {
    const reader = new ContentReader()
    const shelf = readShelf(reader)
    const shelved = readShelves(reader)
    const wanted =
      path === undefined
        ? ''
        : relative(contentRoot, resolve(path.startsWith('content') ? path : `content/${path}`))
    if (wanted !== '' && !existsSync(join(contentRoot, wanted)))
      return { unreadable: `There is no ${path} in content.` }
    const cases = caseIds(reader).flatMap((id) => readCase(shelf, id) ?? [])
    const checked = cases
      .filter(({ id }) => isAsked(wanted, id))
      .flatMap((one) => checkCase(one, shelved).map((result) => ({ ...result, id: one.id })))
    const questions = readQuestions(reader).flatMap(({ id, kind, prompt, key }) => {
      const proof = openKinds[kind].proof(prompt, key)
      if (!proof.ok)
        return proof.problems.map((problem) => ({ ...problem, at: `exercises/${id} ${problem.at}` }))
      const { solved, blank } = proof.value
      const proved =
        solved.state === 'graded' && solved.earned === solved.possible && blank.state === 'incomplete'
      return proved
        ? []
        : [
            {
              at: `exercises/${id}`,
              message: 'The key does not earn every point, or a blank answer is not incomplete.',
            },
          ]
    })
    const problems = [
      ...[...reader.problems, ...questions].filter(({ at }) => at.startsWith(wanted) || wanted === ''),
      ...checked.flatMap(({ id, check, problems: found }) =>
        found.map(({ at, message }) => ({ at: `exercises/${id} ${check} ${at}`, message })),
      ),
    ]
    const count = (state: string) => checked.filter((result) => result.state === state).length
    const cannot = checked.flatMap(({ id, check, state, why }) =>
      state === 'cannot' ? [{ case: id, check, why }] : [],
    )
    return done({ problems, passed: count('pass'), failed: count('fail'), cannot }, problems.length > 0)
  },
}

/** Everything, a folder above the case, or a path inside one of its folders. */
const isAsked = (wanted: string, id: string): boolean =>
  wanted === '' || wanted.includes(id) || /^(charts|exercises|scenarios)\/?$/.test(wanted)
