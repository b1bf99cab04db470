import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { $practiceSheet, openSheets } from '../../../stores/practice-sheet.ts'
import { href } from '../../kit/href.ts'
import { ErrorState, Loading } from '../../kit/States.tsx'
import type { Sources } from '../account/desk.ts'
import { SheetDesk } from './SheetDesk.tsx'

export interface SheetRoomProps {
  /** Site routes: what the forms are judged by, and the folder of the code book. */
  url: string
  book: string
  sources: Sources
}

/** The room of the forms: opening, not readable, or the form in work. */
export function SheetRoom({ url, book, sources }: SheetRoomProps) {
  const sheets = useStore($practiceSheet)
  const open = () => void openSheets(href(url), href(book))
  useEffect(open, [])
  if (sheets.state === 'opening') return <Loading label="Opening the forms" />
  if (sheets.state === 'failed')
    return (
      <ErrorState title="The forms could not be opened." onRetry={open}>
        {sheets.problems.map(({ message }) => message).join(' ')} What you typed is safe.
      </ErrorState>
    )
  return <SheetDesk key={sheets.form} open={sheets} sources={sources} />
}
