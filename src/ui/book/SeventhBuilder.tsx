import { useEffect, useState } from 'preact/hooks'
import type { CodeEntry } from '../../domain/codes/entry.ts'
import { completed } from '../../domain/codes/seventh.ts'
import { RadioGroup } from '../kit/Options.tsx'

interface SeventhBuilderProps {
  id: string
  stem: CodeEntry
  /** The 7th character of the code that was opened. */
  chosen: string | undefined
  /** The finished code, each time one is chosen. */
  onCode: (code: CodeEntry | undefined) => void
}

/** Chooses the 7th character and shows the code it makes, placeholders included. */
export function SeventhBuilder({ id, stem, chosen, onCode }: SeventhBuilderProps) {
  const [character, setCharacter] = useState(chosen ?? '')
  useEffect(() => setCharacter(chosen ?? ''), [stem.code, chosen])
  const codes = completed(stem)
  const code = codes.find((each) => each.code.endsWith(character) && character !== '')
  useEffect(() => onCode(code), [code?.code])
  const isEncounter = Object.values(stem.seventh ?? {}).some((meaning) => meaning.includes('encounter'))
  const bare = stem.code.replace('.', '')
  return (
    <div class="seventh stack tight">
      <RadioGroup
        id={`${id}-seventh`}
        legend={isEncounter ? '7th character: which encounter?' : '7th character'}
        options={Object.entries(stem.seventh ?? {}).map(([value, meaning]) => ({
          value,
          label: `${value} ${meaning}`,
        }))}
        value={character}
        onChange={setCharacter}
      />
      <p class="seventh-boxes" role="status">
        <span
          role="img"
          aria-label={code ? `The code is ${code.code}` : 'The 7th character is not chosen yet'}
        >
          {[...bare.padEnd(6, 'X'), character || '·'].map((sign, at) => (
            <span key={at} class={at === 6 ? 'last' : at >= bare.length ? 'filled' : undefined}>
              {sign}
            </span>
          ))}
        </span>
      </p>
      {bare.length < 6 ? (
        <p class="hint">
          {stem.code} has {bare.length} characters: {'X'.repeat(6 - bare.length)} fills the empty{' '}
          {bare.length === 5 ? 'place' : 'places'}, so that the last character stands in the 7th.
        </p>
      ) : null}
    </div>
  )
}
