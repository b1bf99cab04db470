import type { Sheet } from '../../../domain/claim/sheet.ts'
import type { To, Track } from '../../../domain/office/action.ts'
import { trackProblem } from '../../../domain/office/send.ts'
import { Notice } from '../../kit/Notice.tsx'
import { RadioGroup } from '../../kit/Options.tsx'
import { type OpenOffice, trackWords } from './desk.ts'

interface TrackProps {
  office: OpenOffice
  sheet: Sheet
  track: Track
  to: To
  onTrack: (track: Track) => void
}

/** How a claim that was processed before is sent again, and why a way is not open. */
export function TrackChoice({ office, sheet, track, to, onTrack }: TrackProps) {
  const { account, desk } = office
  const remit = account.claims
    .findLast((claim) => claim.to === to && claim.remits.length > 0)
    ?.remits.at(-1)?.remit
  const problem = trackProblem(account, track, desk.line, to)
  const tracks: readonly Track[] = ['original', 'replacement', 'reopening', 'adjustment-bill', 'void']
  return (
    <>
      {remit ? (
        <RadioGroup
          id="track"
          legend="How it is sent"
          hint={howOf(track, desk.line.chart.encounter.form === 'professional', remit.control)}
          value={track}
          options={tracks.map((value) => ({ value, label: trackWords[value] }))}
          onChange={(value) => onTrack(value as Track)}
        />
      ) : null}
      {problem ? <Notice kind="warning">{problem.message}</Notice> : null}
      {remit && !problem ? <Mismatch sheet={sheet} track={track} /> : null}
    </>
  )
}

function howOf(track: Track, isProfessional: boolean, control: string): string {
  if (track === 'original')
    return 'For a claim that no payer has processed. A processed claim sent again this way is a duplicate.'
  if (track === 'reopening')
    return 'The payer is asked to change its own record of the claim: frequency stays 1, and no new claim travels.'
  if (track === 'adjustment-bill') {
    return `FL 4 ends in 7, FL 64 carries the payer's number ${control}, and a condition code D0 to D9 or E0 says what changed.`
  }
  if (track === 'void')
    return `For a claim that should never have been billed: the payer takes its payment back and nothing is decided instead. ${isProfessional ? 'Box 22 carries 8' : 'FL 4 ends in 8'} and the payer's number ${control}; a payer that takes no such claim is asked in writing.`
  return isProfessional
    ? `Box 22 carries 7 and the payer's number ${control}. The whole claim is sent again, not only the line that changed.`
    : `FL 4 ends in 7 and FL 64 carries the payer's number ${control}. The whole claim is sent again.`
}

/** The way that was chosen and the frequency on the form should say the same. */
function Mismatch({ sheet, track }: Pick<TrackProps, 'sheet' | 'track'>) {
  const isProfessional = sheet.form === 'professional'
  const typed = (isProfessional ? sheet.boxes['22.code'] : sheet.boxes['FL4']?.slice(-1))?.trim() || '1'
  const wanted = { replacement: '7', 'adjustment-bill': '7', void: '8', original: '1', reopening: '1' }[track]
  if (typed === wanted || (wanted === '1' && !['7', '8'].includes(typed))) return null
  return (
    <Notice kind="warning">
      {isProfessional ? 'Box 22' : 'The last digit of FL 4'} says frequency {typed};{' '}
      {trackWords[track].toLowerCase()} is {wanted}. The payer goes by the form.
    </Notice>
  )
}
