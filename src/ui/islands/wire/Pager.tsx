import { Button } from '../../kit/Button.tsx'

interface PagerProps {
  from: number
  count: number
  total: number
  /** What is counted: "segments". */
  noun: string
  onFrom: (from: number) => void
}

/** Nothing for one page; else where we are, and the way back and on. */
export function Pager({ from, count, total, noun, onFrom }: PagerProps) {
  if (total <= count) return null
  const last = Math.floor((total - 1) / count) * count
  return (
    <p class="row">
      <Button
        small
        disabled={from === 0}
        says={`Previous ${noun}`}
        onClick={() => onFrom(Math.max(0, from - count))}
      >
        Previous
      </Button>
      <span class="small">
        {grouped(from + 1)} to {grouped(Math.min(total, from + count))} of {grouped(total)} {noun}
      </span>
      <Button small disabled={from >= last} says={`Next ${noun}`} onClick={() => onFrom(from + count)}>
        Next
      </Button>
    </p>
  )
}

/** 12345 → 12,345. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')
