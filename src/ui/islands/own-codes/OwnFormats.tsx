import { Disclosure } from '../../kit/Disclosure.tsx'

/** A kind of file that can be read, and where its owner publishes it. */
export interface OwnFormat {
  readonly id: string
  readonly says: string
  readonly isLicensed: boolean
}

/** What can be read, and the owners' own pages. Nothing here is fetched. */
export function OwnFormats({ formats }: { formats: readonly OwnFormat[] }) {
  return (
    <Disclosure summary="Which files, and where their owners publish them">
      <div class="stack tight">
        <ul>
          {formats.map(({ id, says, isLicensed }) => (
            <li key={id}>
              {says}
              {isLicensed ? ' Licensed: needs the box above.' : ''}
            </li>
          ))}
        </ul>
        <p>Pages of the owners:</p>
        <ul>
          {pages.map(({ address, label }) => (
            <li key={address}>
              <a href={address} rel="noreferrer">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}

const cms = 'https://www.cms.gov/medicare'

const pages = [
  { label: 'ICD-10-CM files, CDC', address: 'https://www.cdc.gov/nchs/icd/icd-10-cm/files.html' },
  { label: 'ICD-10-CM and ICD-10-PCS files, CMS', address: `${cms}/coding-billing/icd-10-codes` },
  {
    label: 'HCPCS Level II quarterly update, CMS',
    address: `${cms}/coding-billing/healthcare-common-procedure-system/quarterly-update`,
  },
  {
    label: 'NCCI edits, CMS',
    address: `${cms}/coding-billing/national-correct-coding-initiative-ncci-edits`,
  },
  {
    label: 'Physician fee schedule relative value files, CMS',
    address: `${cms}/payment/fee-schedules/physician/pfs-relative-value-files`,
  },
]
