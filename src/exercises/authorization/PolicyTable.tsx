import { formDay } from '../../domain/kernel/day.ts'
import type { AuthorizationPlan } from '../../domain/payer/request-authorization.ts'

/** The plan's own list: what it wants to be asked about, where, and what it wants to see. */
export function PolicyTable({ plan }: { plan: AuthorizationPlan }) {
  const placesOf = (id: string) => {
    const scope = plan.rules.find((row) => row.id === id)?.params.scope as
      | { places?: string[]; without?: string[] }
      | undefined
    return scope?.places?.join(', ') ?? 'any'
  }
  return (
    <div class="paper">
      <h3>{plan.name}: services that need prior authorization</h3>
      {plan.policies.map((policy) => (
        <section key={policy.id}>
          <h3 class="section">{policy.title}</h3>
          <dl>
            <dt>In force</dt>
            <dd>
              {formDay(policy.inForce.from)}
              {policy.inForce.to ? ` to ${formDay(policy.inForce.to)}` : ' and later'}
            </dd>
            <dt>Places of service</dt>
            <dd>{placesOf(policy.rule)}</dd>
            <dt>Diagnoses</dt>
            <dd>{policy.diagnoses.length === 0 ? 'any' : policy.diagnoses.join(', ')}</dd>
            <dt>One approval</dt>
            <dd>
              {policy.units} unit{policy.units === 1 ? '' : 's'} in {policy.days} days
            </dd>
            <dt>Requests after the service</dt>
            <dd>{policy.daysBack === 0 ? 'not taken' : `within ${policy.daysBack} days`}</dd>
          </dl>
          <p>The record has to show:</p>
          <ul>
            {policy.criteria.map((criterion) => (
              <li key={criterion.id}>{criterion.says}</li>
            ))}
          </ul>
        </section>
      ))}
      {plan.decision.map((time) => (
        <p key={time.source}>
          Requests are answered within {time.standardDays} calendar days, or {time.expeditedHours} hours when
          waiting could harm the patient (expedited), from {formDay(time.inForce.from)} on.
        </p>
      ))}
    </div>
  )
}
