import { RadioGroup } from '../ui/kit/Options.tsx'
import type { Follow } from './follow.ts'

interface FollowQuestionProps {
  id: string
  follow: Follow | undefined
  value: string
  onChange: (value: string) => void
}

/** The question about what comes next. */
export function FollowQuestion({ id, follow, value, onChange }: FollowQuestionProps) {
  if (!follow) return null
  return (
    <RadioGroup
      id={`${id}-follow`}
      legend={follow.text}
      options={follow.options.map((option) => ({ value: option.id, label: option.text }))}
      boxed
      value={value}
      onChange={onChange}
    />
  )
}
