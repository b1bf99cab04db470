import type { Problem } from '../../kernel/problem.ts'
import { set270 } from '../270.ts'
import { set271 } from '../271.ts'
import type { SetsIn } from '../sets-in.ts'
import { benefitsWorksheet, type Worksheet } from '../worksheet.ts'
import { serviceWord } from './service-word.ts'

/** One person of a 271, with the worksheet of the front desk; of a 270, with what is asked. */
export interface BenefitRow {
  readonly person: string
  readonly memberId: string
  readonly birth: string
  readonly worksheet: Worksheet | undefined
  /** 270: the service types and procedures asked about. */
  readonly asks: readonly string[]
}

export interface BenefitPage {
  readonly rows: readonly BenefitRow[]
  readonly total: number
  readonly from: number
  readonly problems: readonly Problem[]
}

type Person = {
  readonly last: string
  readonly first?: string | undefined
  readonly birth?: string | undefined
}
const nameOf = ({ first, last }: Person): string => [first, last].filter(Boolean).join(' ')

/** The people of a 271 or 270, a page at a time. */
export function benefitPage(id: string, file: SetsIn, from: number, count: number): BenefitPage {
  const { rows, problems } = id === '271' ? answered(file) : asked(file)
  return { rows: rows.slice(from, from + count).map((row) => row()), total: rows.length, from, problems }
}

type Rows = { readonly rows: readonly (() => BenefitRow)[]; readonly problems: readonly Problem[] }

function answered(file: SetsIn): Rows {
  const read = set271.read(file)
  if (!read.ok) return { rows: [], problems: read.problems }
  const people = read.value.answers.flatMap(({ members }) => members)
  return {
    problems: [],
    rows: people.map((one) => () => ({
      ...headOf(one.dependent ?? one.subscriber, one.subscriber.id),
      worksheet: benefitsWorksheet(one),
      asks: [],
    })),
  }
}

function asked(file: SetsIn): Rows {
  const read = set270.read(file)
  if (!read.ok) return { rows: [], problems: read.problems }
  const people = read.value.requests.flatMap(({ members }) => members)
  return {
    problems: [],
    rows: people.map((one) => () => ({
      ...headOf(one.dependent ?? one.subscriber, one.subscriber.id),
      worksheet: undefined,
      asks: one.asks.flatMap(({ services, procedure }) => [
        ...services.map(serviceWord),
        ...(procedure ? [[procedure.code, ...procedure.modifiers].join('-')] : []),
      ]),
    })),
  }
}

const headOf = (person: Person, id: string | undefined) => ({
  person: nameOf(person),
  memberId: id ?? '',
  birth: person.birth ?? '',
})
