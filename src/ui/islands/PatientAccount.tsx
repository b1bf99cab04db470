interface Props {
  cases: readonly unknown[]
  sources: Readonly<Record<string, unknown>>
}

/** One patient account, from registration to zero balance. */
export function PatientAccount(_: Props) {
  return <p>Opening the account</p>
}
