import { type Tab, Tabs } from '../../kit/Tabs.tsx'
import { AnswerDesk } from './AnswerDesk.tsx'
import { AppealDesk } from './AppealDesk.tsx'
import { ClaimDesk } from './ClaimDesk.tsx'
import type { DeskProps, View } from './desk.ts'
import { PatientDesk } from './PatientDesk.tsx'
import { PostDesk } from './PostDesk.tsx'
import { RecordDesk } from './RecordDesk.tsx'
import { ZeroView } from './ZeroView.tsx'

interface WorkProps {
  desk: DeskProps
  view: View
  onView: (view: View) => void
  next: { readonly id: string; readonly number: string } | undefined
}

/** The desks of an account in the order of the line; those that have nothing to do yet are not there. */
export function WorkTabs({ desk, view, onView, next }: WorkProps) {
  const { account } = desk.office
  const has = {
    sent: account.claims.length > 0,
    decided: account.claims.some((claim) => claim.remits.length > 0),
    posted: account.claims.some((claim) => claim.posted.length > 0),
  }
  const tabs: readonly (Tab | false)[] = [
    { id: 'record', label: 'Record', panel: <RecordDesk {...desk} /> },
    { id: 'claim', label: 'Claim', panel: <ClaimDesk {...desk} isShown={view === 'claim'} /> },
    has.sent && { id: 'answer', label: 'Answer', panel: <AnswerDesk {...desk} /> },
    has.decided && { id: 'post', label: 'Post', panel: <PostDesk {...desk} isShown={view === 'post'} /> },
    has.decided && { id: 'appeal', label: 'Appeal', panel: <AppealDesk {...desk} /> },
    has.posted && { id: 'patient', label: 'Patient', panel: <PatientDesk {...desk} /> },
    account.stage === 'zero' && {
      id: 'zero',
      label: 'Zero',
      panel: <ZeroView office={desk.office} next={next} />,
    },
  ]
  return (
    <Tabs
      id="work"
      label="Work on this account"
      selected={view}
      onSelect={(id) => onView(id as View)}
      tabs={tabs.filter((tab) => tab !== false)}
    />
  )
}
