/** The columns of the two sheets: what a line is asked for. */
export type Column = 'units' | 'allowed' | 'copay' | 'deductible' | 'coinsurance' | 'patient'

export const columnLabels: Readonly<Record<Column, string>> = {
  units: 'Units',
  allowed: 'Allowed',
  copay: 'Copay',
  deductible: 'Deductible',
  coinsurance: 'Coinsurance',
  patient: 'Expected charge',
}

export const columnsOf = (mode: 'self-pay' | 'insured'): readonly Column[] =>
  mode === 'self-pay' ? ['units', 'patient'] : ['allowed', 'copay', 'deductible', 'coinsurance']
