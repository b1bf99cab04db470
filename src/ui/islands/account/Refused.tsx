import type { Problem } from '../../../domain/kernel/problem.ts'
import { Notice } from '../../kit/Notice.tsx'

interface RefusedProps {
  title: string
  problems: readonly Problem[]
}

/** Why the last action was not done. */
export function Refused({ title, problems }: RefusedProps) {
  if (problems.length === 0) return null
  return (
    <Notice kind="error" title={title} live>
      <ul>
        {problems.map(({ at, message }) => (
          <li key={`${at} ${message}`}>{message}</li>
        ))}
      </ul>
    </Notice>
  )
}
