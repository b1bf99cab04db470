import * as z from 'zod/mini'
import { holds } from '../../kernel/span.ts'
import type { Authorization } from '../payer.ts'
import { inScope, scoped } from '../scope.ts'
import { type Cause, type Context, denyWhere, name, ruleKind, type WorkLine } from '../work.ts'

/** Services that need an approval before they are done: CO-197 absent, 198 exceeded, 284 for another service, 302 expired. */
export const authorization = ruleKind({
  id: 'authorization',
  says: 'Approval before the service: absent 197, used up 198, for something else 284, not for that day 302.',
  step: 6,
  params: z.strictObject(scoped),
  apply: (work, { scope }, row, context) =>
    denyWhere(work, row, (line) => (inScope(line, scope, context) ? judge(line, context) : undefined)),
})

function judge(line: WorkLine, { claim, file, member }: Context): Cause | undefined {
  const cause = { group: 'CO', at: 'authorization' } as const
  const own = file.authorizations.filter((entry) => entry.memberId === member?.memberId)
  const number = claim.authorization ?? ''
  if (number === '') {
    const there = own.some((entry) => fits(entry, line))
      ? 'one is on file: put its number in box 23 or FL 63'
      : 'none is on file'
    return {
      ...cause,
      reason: '197',
      remark: 'M62',
      says: `The service on ${name(line)} needs an authorization and the claim has no number; ${there}.`,
    }
  }
  const found = own.find((entry) => entry.number === number)
  if (!found) {
    return {
      ...cause,
      reason: '197',
      remark: 'M62',
      says: `Authorization ${number} is not one of this member's; check the number for ${name(line)}.`,
    }
  }
  if (!found.linked) {
    return {
      ...cause,
      reason: '197',
      owner: 'payer',
      says: `Authorization ${number} is right and on file, but the plan never linked it to its claim system. Call, and have the claim processed again.`,
    }
  }
  if (!found.codes.includes(line.procedure ?? '')) {
    return {
      ...cause,
      reason: '284',
      at: `lines.${line.number - 1}.procedure`,
      says: `Authorization ${number} covers ${found.codes.join(', ')}, not what ${name(line)} bills.`,
    }
  }
  if (!holds(found.inForce, line.day)) {
    return {
      ...cause,
      reason: '302',
      at: `lines.${line.number - 1}.from`,
      says: `Authorization ${number} does not cover the day of ${name(line)}.`,
    }
  }
  if (found.units !== undefined && found.units < line.units) {
    return {
      ...cause,
      reason: '198',
      at: `lines.${line.number - 1}.units`,
      says: `Authorization ${number} covers ${found.units} units; ${name(line)} bills ${line.units}.`,
    }
  }
  return undefined
}

const fits = (entry: Authorization, line: WorkLine): boolean =>
  entry.codes.includes(line.procedure ?? '') && holds(entry.inForce, line.day)
