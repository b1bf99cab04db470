import { dollars } from '../../domain/kernel/money.ts'
import type { ChargeBatchPrompt } from './schema.ts'
import type { Ticket } from './tickets.ts'

/** An encounter form as it came from the room: what is marked, what was paid, what somebody wrote on it. */
export function TicketSheet({ ticket, prompt }: { ticket: Ticket; prompt: ChargeBatchPrompt }) {
  const labelOf = (code: string) => prompt.prices.find((price) => price.code === code)?.label ?? ''
  const isModified = ticket.lines.some((line) => line.modifiers !== '')
  return (
    <div class="paper fax">
      <h3>Encounter form {ticket.ticket}</h3>
      <dl>
        <dt>Account</dt>
        <dd>{ticket.account}</dd>
        <dt>Patient</dt>
        <dd>{ticket.patient}</dd>
        <dt>Seen by</dt>
        <dd>{ticket.provider}</dd>
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">Marked</th>
            {isModified ? <th scope="col">Mod.</th> : null}
            <th scope="col">Units</th>
            <th scope="col">Diagnosis</th>
          </tr>
        </thead>
        <tbody>
          {ticket.lines.map((line) => (
            <tr key={`${line.code} ${line.modifiers}`}>
              <td>{line.unclear ? `? ${line.unclear}` : `☒ ${line.code} ${labelOf(line.code)}`}</td>
              {isModified ? <td>{line.modifiers}</td> : null}
              <td>{line.units}</td>
              <td>{line.diagnosis}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Paid at the visit:{' '}
        {ticket.paid.cents === 0 ? 'nothing' : `${dollars(ticket.paid.cents)} by ${ticket.paid.by}`}
      </p>
      {ticket.note ? <p>By hand: {ticket.note}</p> : null}
    </div>
  )
}
