import { fieldAt, nameAt } from '../../../domain/claim/fields.ts'
import type { Owner } from '../../../domain/kernel/owner.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import { blame } from '../../../domain/office/blame.ts'
import { Button, ButtonLink } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { href } from '../../kit/href.ts'
import { type Go, type OpenOffice, ownerWords } from './desk.ts'

interface WhyProps {
  office: OpenOffice
  go: Go
  claim: ClaimFile
  /** Place on the claim that was judged. */
  at: string
  /** Given where the payer's own row names whose mistake it was. */
  owner?: Owner | undefined
}

/** Walks a rejection or denial back to who put the fault there, with the way to each place where it is put right. */
export function Why({ office, go, claim, at, owner }: WhyProps) {
  const found = blame(office.account, claim, at, office.desk.line, owner)
  const { step, record } = found
  const box = fieldAt(claim.sheet.form, at) ? nameAt(claim.sheet.form, at) : undefined
  const isCoding = office.account.steps.find((one) => one.n === step)?.action.do === 'code'
  const isOnClaim = ['student', 'coder', 'front-desk', 'provider'].includes(found.owner)
  const isRecord = record !== undefined && office.account.registration[record] !== undefined
  return (
    <Disclosure summary="Why?">
      <p>
        <strong>{ownerWords[found.owner]}.</strong> {found.says}
      </p>
      {isRecord ? (
        <p>
          Two halves make this right: this claim, and the record it came from. Otherwise the next claim fails
          the same way.
        </p>
      ) : null}
      <p class="row">
        {box && isOnClaim ? (
          <Button small onClick={() => go.box(at)}>
            Go to {box}
          </Button>
        ) : null}
        {isRecord ? (
          <Button small onClick={() => go.record(record)}>
            Put the record right
          </Button>
        ) : null}
        {isCoding ? (
          <ButtonLink small href={href(`/cases/${office.account.id}/`)}>
            Code it again
          </ButtonLink>
        ) : null}
        {step === undefined ? null : (
          <Button small onClick={() => go.step(step)}>
            See step {step} in the history
          </Button>
        )}
      </p>
    </Disclosure>
  )
}
