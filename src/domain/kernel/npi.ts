/** Check digit for nine digits: Luhn with the prefix 80840, which always adds 24 (45 CFR 162.406, CMS check-digit text). */
export function npiCheckDigit(nine: string): number {
  let total = 24
  for (let index = 0; index < nine.length; index++) {
    const digit = Number(nine[index])
    const doubled = index % 2 === 0 ? digit * 2 : digit
    total += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (total % 10)) % 10
}

export interface NpiReading {
  readonly valid: boolean
  /** What the tenth digit should be; undefined when the first nine are not digits. */
  readonly checkDigit: number | undefined
  /** A number beginning with 9 is never issued: it can only be a training number. */
  readonly training: boolean
}

/** Ten digits, first digit 1, 2 (issued) or 9 (training only), check digit right. */
export function readNpi(text: string): NpiReading {
  const nine = text.slice(0, 9)
  const checkDigit = /^\d{9}$/.test(nine) ? npiCheckDigit(nine) : undefined
  return {
    valid: /^[129]\d{9}$/.test(text) && checkDigit === Number(text[9]),
    checkDigit,
    training: text.startsWith('9'),
  }
}
