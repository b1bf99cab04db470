import type { Day } from '../../domain/kernel/day.ts'
import { aging } from '../../domain/ledger/aging.ts'
import type { Entry } from '../../domain/ledger/entry.ts'
import { Amount } from '../kit/Amount.tsx'

const labels = ['0–30 days', '31–60', '61–90', '91–120', 'Over 120'] as const

/** How old what is open is, the insurance's part and the patient's. */
export function Aging({ entries, today }: { entries: readonly Entry[]; today: Day }) {
  const { insurance, patient } = aging(entries, today)
  const rows = [
    ['Insurance, by age', insurance],
    ['Patient, by age', patient],
  ] as const
  return (
    <>
      {rows
        .filter(([, buckets]) => buckets.some((cents) => cents !== 0))
        .map(([title, buckets]) => (
          <section key={title} class="stack tight">
            <h3 class="small">{title}</h3>
            <dl class="aging">
              {labels.map((label, index) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Amount cents={buckets[index] ?? 0} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </>
  )
}
