import { bad, type Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'
import { type Complaints, shown } from './complaints.ts'
import { foreign } from './decode.ts'
import type { Reading } from './format.ts'

/** What a format of lines does with each; `number` counts from 1. */
export interface LineReader {
  line(text: string, number: number): void
  /** Only asked when there is nothing to complain about. */
  end(): Result<readonly Release[]>
}

/** No line of any of these files is longer. */
const LONGEST = 65_536

/** Cuts text into lines, ended by LF or CR LF, and says where it stopped being text. Keeps no line. */
export function readingLines(reader: LineReader, complaints: Complaints): Reading {
  let rest = ''
  let number = 0
  let isLost = false
  const give = (text: string) => {
    number++
    const line = text.endsWith('\r') ? text.slice(0, -1) : text
    if (line.length > LONGEST) lose(number)
    else if (line.includes(foreign)) {
      complaints.add(
        number,
        `${shown(line)} holds bytes that are not text: the file is damaged. Download it again.`,
      )
    } else reader.line(line, number)
    if (complaints.isFull) isLost = true
  }
  const lose = (at: number) => {
    isLost = true
    complaints.add(
      at,
      `This line is longer than 65,536 characters, which no line of this file is. Download the file again and do not save it from another program.`,
    )
  }
  return {
    get isLost() {
      return isLost
    },
    take(text) {
      if (isLost) return
      const all = rest + text
      let from = 0
      for (let at = all.indexOf('\n'); at >= 0 && !isLost; at = all.indexOf('\n', from)) {
        give(all.slice(from, at))
        from = at + 1
      }
      rest = isLost ? '' : all.slice(from)
      if (rest.length > LONGEST) {
        lose(number + 1)
        rest = ''
      }
    },
    end() {
      if (!isLost && rest !== '' && rest !== '\u001A') give(rest)
      rest = ''
      return complaints.list.length > 0 ? bad(complaints.list) : reader.end()
    },
  }
}
