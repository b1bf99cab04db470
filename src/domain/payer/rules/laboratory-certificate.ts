import * as z from 'zod/mini'
import { inScope, scoped } from '../scope.ts'
import { at, denyWhere, has, name, ruleKind } from '../work.ts'

/**
 * Laboratory tests need the CLIA number in box 23 (42 CFR 493.1): CO-16 with MA120. A laboratory with a certificate of waiver
 * may do only waived tests, and says so with QW: anything else of it is CO-B23.
 */
export const laboratoryCertificate = ruleKind({
  id: 'laboratory-certificate',
  says: 'Laboratory tests without the CLIA number (16 with MA120) or beyond the laboratory’s certificate (B23).',
  step: 7,
  params: z.strictObject({
    ...scoped,
    /** CLIA numbers of laboratories that have only a certificate of waiver. */
    waiverOnly: z._default(z.array(z.string()), []),
    waived: z._default(z.string(), 'QW'),
  }),
  apply: (work, { scope, waiverOnly, waived }, row, context) => {
    const { claim, reference } = context
    if (claim.form !== 'professional') return work
    const number = claim.clia ?? ''
    return denyWhere(work, row, (line) => {
      const needs = reference.procedures[line.procedure ?? '']?.clia ?? 'no'
      if (needs === 'no' || !inScope(line, scope, context)) return undefined
      if (number === '') {
        const says = `${name(line)} is a laboratory test and the claim has no CLIA number in box 23. Put it in and send the claim again.`
        return { group: 'CO', reason: '16', remark: 'MA120', at: 'clia', says }
      }
      if (!waiverOnly.includes(number) || (needs === 'waived' && has(line, [waived]))) return undefined
      const says =
        needs === 'waived'
          ? `Laboratory ${number} has a certificate of waiver, and ${name(line)} counts as waived only with ${waived}.`
          : `Laboratory ${number} has a certificate of waiver, and ${name(line)} is not a waived test. Who did it has to bill it.`
      return { group: 'CO', reason: 'B23', at: at(line, 'modifiers'), says }
    })
  },
})
