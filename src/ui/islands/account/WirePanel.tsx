import { useState } from 'preact/hooks'
import { formDay } from '../../../domain/kernel/day.ts'
import type { Account } from '../../../domain/office/account.ts'
import type { To } from '../../../domain/office/action.ts'
import type { CaseLine } from '../../../domain/office/bundle.ts'
import { payerOf } from '../../../domain/office/open.ts'
import { announce } from '../../kit/announce.ts'
import { Button } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { download } from '../../kit/download.ts'
import { Empty, ErrorState, Loading } from '../../kit/States.tsx'
import { useLazy } from '../../kit/use-lazy.ts'
import type { OpenOffice } from './desk.ts'

interface WireFile {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly way: 'sent' | 'got'
}

/** Every file of an account in the order in which it travelled. */
function filesOf({ claims }: Account, line: CaseLine): WireFile[] {
  const whose = (to: To) => (line.second ? ` of ${payerOf(line, to).name}` : '')
  return claims
    .flatMap(({ n, to, track, sentOn, text837, text999, text277, remits }): WireFile[] => [
      {
        id: `${n}-837`,
        title:
          track === 'crossover'
            ? `837: claim ${n}, sent on to ${payerOf(line, to).name} by ${line.payer.name}, ${formDay(sentOn)}`
            : `837: claim ${n}${line.second ? ` to ${payerOf(line, to).name}` : ''}, sent ${formDay(sentOn)}`,
        text: text837,
        way: track === 'crossover' ? 'got' : 'sent',
      },
      { id: `${n}-999`, title: `999: the clearinghouse on claim ${n}`, text: text999, way: 'got' },
      {
        id: `${n}-277`,
        title: `277CA: the payer's front end on claim ${n}`,
        text: text277 ?? '',
        way: 'got',
      },
      ...remits.map(
        ({ text835, arrivedOn }, index): WireFile => ({
          id: `${n}-835-${index}`,
          title: `835: remittance${whose(to)} for claim ${n}, arrived ${formDay(arrivedOn)}`,
          text: text835,
          way: 'got',
        }),
      ),
    ])
    .filter((file) => file.text !== '')
}

/** What went over the wire, raw, each segment explained in place. */
export function WirePanel({ office }: { office: OpenOffice }) {
  const files = filesOf(office.account, office.desk.line)
  if (files.length === 0)
    return (
      <Empty title="Nothing was sent yet.">The 837 of your claim and every answer to it appear here.</Empty>
    )
  return (
    <div class="stack tight">
      {files.map((file) => (
        <File key={file.id} file={file} number={office.desk.line.chart.number} />
      ))}
    </div>
  )
}

function File({ file, number }: { file: WireFile; number: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure
      summary={
        <>
          <span class="badge">{file.way === 'sent' ? 'Sent' : 'Received'}</span> {file.title}
        </>
      }
      onToggle={setOpen}
    >
      {isOpen ? <FileText file={file} number={number} /> : null}
    </Disclosure>
  )
}

function FileText({ file, number }: { file: WireFile; number: string }) {
  const sheet = useLazy(() => import('../../sheets/WireText.tsx'))
  const copy = () =>
    navigator.clipboard.writeText(file.text).then(
      () => announce('The file is copied.'),
      () => announce('The browser did not allow copying; use Download.', true),
    )
  return (
    <div class="stack tight">
      <p class="row">
        <Button small onClick={() => void copy()}>
          Copy
        </Button>
        <Button small onClick={() => download(`${number}-${file.id}.edi`, file.text)}>
          Download
        </Button>
      </p>
      {sheet.state === 'ready' ? <sheet.value.WireText text={file.text} way={file.way} /> : null}
      {sheet.state === 'loading' ? <Loading label="Loading the explanations" /> : null}
      {sheet.state === 'failed' ? (
        <ErrorState title="The explanations could not be loaded.">
          Check the connection and open the file again. The file itself: <samp>{file.text}</samp>
        </ErrorState>
      ) : null}
    </div>
  )
}
