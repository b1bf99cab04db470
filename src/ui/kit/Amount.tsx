/** Cents as an American reads money: 123456 → `$1,234.56`, -1200 → `−$12.00` (a true minus sign). */
export function amountText(cents: number): string {
  const whole = Math.abs(Math.round(cents))
  const dollars = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = cents < 0 && whole > 0 ? '−' : ''
  return `${sign}$${dollars}.${String(whole % 100).padStart(2, '0')}`
}

interface AmountProps {
  cents: number
  /** Money that is in the ledger: green. */
  posted?: boolean
}

/** Money with figures of one width. */
export function Amount({ cents, posted = false }: AmountProps) {
  return (
    <span class={`amount${posted ? ' posted' : ''}${cents < 0 ? ' minus' : ''}`}>{amountText(cents)}</span>
  )
}
