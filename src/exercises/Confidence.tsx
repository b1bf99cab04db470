import { RadioGroup } from '../ui/kit/Options.tsx'

const levels = [
  { value: '1', label: 'Guessing' },
  { value: '2', label: 'Unsure' },
  { value: '3', label: 'Fairly sure' },
  { value: '4', label: 'Sure' },
] as const

interface ConfidenceProps {
  id: string
  /** 1 guess … 4 sure, 0 = not said. */
  value: number
  onChange: (value: number) => void
}

export function Confidence({ id, value, onChange }: ConfidenceProps) {
  return (
    <RadioGroup
      id={`${id}-confidence`}
      legend="How sure are you?"
      options={levels}
      value={value === 0 ? '' : String(value)}
      onChange={(level) => onChange(Number(level))}
    />
  )
}
