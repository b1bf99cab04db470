import { useMemo } from 'preact/hooks'
import type { Place } from '../../../domain/claim/fields.ts'
import type { Sheet } from '../../../domain/claim/sheet.ts'
import { previewSheet } from '../../../domain/x12/sheet-preview.ts'
import { Crosswalk } from '../../sheets/Crosswalk.tsx'
import { elementId } from '../../sheets/form-value.ts'
import { focusSoon } from './focus.ts'

export interface ClaimWireProps {
  /** The form's id on the page. */
  id: string
  sheet: Sheet
  /** The box that has the focus. */
  place: Place | undefined
}

/** The claim as it would be written now: which box goes where, and back to the box. */
export function ClaimCrosswalk({ id, sheet, place }: ClaimWireProps) {
  const preview = useMemo(() => previewSheet(sheet), [sheet])
  return (
    <Crosswalk preview={preview} place={place} onGo={(at) => focusSoon(elementId(id, at), () => undefined)} />
  )
}
