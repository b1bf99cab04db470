import { useState } from 'preact/hooks'
import type { SampleId } from '../../../domain/x12/wire/samples.ts'
import type { openWire } from '../../../stores/wire.ts'
import { Button } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Field } from '../../kit/Field.tsx'
import { FileDoor } from '../../kit/FileDoor.tsx'
import { Toolbar } from '../../kit/Toolbar.tsx'
import { LookUp } from './LookUp.tsx'

type Sources = Parameters<typeof openWire>[0]

interface WireDoorProps {
  onOpen: (sources: Sources) => void
  /** Something is open already: the door takes less room. */
  isSmall: boolean
}

const samples: readonly { readonly id: SampleId; readonly label: string }[] = [
  { id: '837P', label: '837P claims' },
  { id: '837I', label: '837I hospital claim' },
  { id: '999', label: '999 syntax answer' },
  { id: '277CA', label: '277CA acknowledgment' },
  { id: '835', label: '835 remittances' },
  { id: '270', label: '270 question' },
  { id: '271', label: '271 answer' },
  { id: '276', label: '276 question' },
  { id: '277', label: '277 answer' },
  { id: 'TA1', label: 'TA1' },
]

/** Where files come in: chosen, dropped, pasted, or from the samples. */
export function WireDoor({ onOpen, isSmall }: WireDoorProps) {
  return (
    <div class="stack tight">
      <FileDoor
        id="wire-files"
        label="Choose X12 files"
        hint="Or drop them here: 837P, 837I, 999, 277CA, 835, 270, 271, 276, 277, TA1."
        isSmall={isSmall}
        onFiles={(files) => onOpen(files.map((file) => ({ name: file.name, source: { file } })))}
      />
      <Paste onOpen={onOpen} />
      <Disclosure summary="Open a sample" open>
        <Toolbar label="Samples, everybody in them is invented">
          {samples.map(({ id, label }) => (
            <Button key={id} small onClick={() => onOpen([{ name: `Sample ${id}`, source: { sample: id } }])}>
              {label}
            </Button>
          ))}
        </Toolbar>
      </Disclosure>
      <LookUp />
    </div>
  )
}

function Paste({ onOpen }: { onOpen: (sources: Sources) => void }) {
  const [text, setText] = useState('')
  const open = () => {
    onOpen([{ name: 'Pasted text', source: { text } }])
    setText('')
  }
  return (
    <Disclosure summary="Paste a text">
      <div class="stack tight">
        <Field
          id="wire-paste"
          label="Text of a file, or a part of one"
          hint="A part without its ISA is read with * : ^ and ~ as separators."
          value={text}
          onInput={setText}
          multiline
          mono
        />
        <Button disabled={text.trim() === ''} onClick={open}>
          Read the text
        </Button>
      </div>
    </Disclosure>
  )
}
