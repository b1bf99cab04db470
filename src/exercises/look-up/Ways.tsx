import type { LookUpAnswer, LookUpKey } from './kind.ts'
import { sayClock, sayLook, stepsOf } from './looks.ts'

interface WaysProps {
  solution: LookUpKey
  answer: LookUpAnswer
}

/** The way of the book beside the way that was gone. */
export function Ways({ solution, answer }: WaysProps) {
  const [best = [], ...others] = solution.ways
  return (
    <div class="look-up-ways">
      <section aria-labelledby="way-best">
        <h3 id="way-best">The way of the book</h3>
        <ol>
          {stepsOf(best, solution.code).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {others.map((way) => (
          <p key={way.join()} class="small">
            Or in the index: {way.join(' › ')}
          </p>
        ))}
      </section>
      <section aria-labelledby="way-own">
        <h3 id="way-own">Your way</h3>
        {answer.looks.length === 0 ? (
          <p class="muted">No look into this book.</p>
        ) : (
          <ol>
            {answer.looks.map((look, at) => (
              <li key={`${at} ${look.at}`}>
                <span class="num muted">{sayClock(look.second)}</span> {sayLook(look)}
              </li>
            ))}
            <li>Code: {answer.code}</li>
          </ol>
        )}
      </section>
    </div>
  )
}
