import type { Rejection } from './eligibility.ts'
import { own } from './own.ts'

/** Why a payer does not answer (AAA03), and what to do. Our words. */
export const rejectionReasons: Readonly<Record<string, { readonly says: string; readonly next: string }>> = {
  '04': { says: 'more was asked for than may be', next: 'Ask for fewer service types at a time.' },
  '15': {
    says: 'data the payer needs is missing',
    next: 'Add member id, birth date and both names, and ask again.',
  },
  '33': {
    says: 'something in the question is wrong',
    next: 'Read the reason beside it, correct it and ask again.',
  },
  '41': {
    says: 'you may not ask this payer',
    next: 'Enroll for eligibility with the payer or through the clearinghouse.',
  },
  '42': {
    says: 'the payer cannot answer now',
    next: 'Nothing is wrong with your question: ask again later, or call.',
  },
  '43': {
    says: 'the provider’s number is missing or wrong',
    next: 'Check the NPI that asks, and whether it is enrolled with this payer.',
  },
  '44': { says: 'the provider’s name is missing or wrong', next: 'Write the name as it is enrolled.' },
  '45': { says: 'the provider’s specialty is missing or wrong', next: 'Check the taxonomy code.' },
  '46': { says: 'the provider’s telephone number is missing or wrong', next: 'Add it and ask again.' },
  '47': { says: 'the provider’s state is missing or wrong', next: 'Add it and ask again.' },
  '48': { says: 'the referring provider’s number is missing or wrong', next: 'Check that NPI.' },
  '49': {
    says: 'the provider is not the primary care provider',
    next: 'Find out who is, and whether a referral is needed.',
  },
  '50': {
    says: 'the provider may not ask about this',
    next: 'Check enrolment and contract; call provider relations.',
  },
  '51': { says: 'the payer does not have the provider', next: 'Check the NPI; enroll if it is right.' },
  '52': {
    says: 'the provider was not enrolled on that day',
    next: 'Check the date of service and the enrolment dates.',
  },
  '53': {
    says: 'this benefit does not go with this kind of provider',
    next: 'Ask for the service type you give.',
  },
  '56': { says: 'a date is not right', next: 'Check the dates in the question.' },
  '57': {
    says: 'the date of service is missing or wrong',
    next: 'Write the day of the visit and ask again.',
  },
  '58': {
    says: 'the birth date is missing or wrong',
    next: 'Ask the patient, correct the registration, ask again.',
  },
  '60': { says: 'the birth date is after the date of service', next: 'One of the two dates is mistyped.' },
  '61': {
    says: 'the date of death is before the date of service',
    next: 'Check the date of service, then the identity.',
  },
  '62': {
    says: 'the date of service is too far back or ahead',
    next: 'Ask for a day the payer answers for, or call.',
  },
  '63': {
    says: 'the date of service is in the future',
    next: 'Ask for today, and again on the day of the visit.',
  },
  '64': { says: 'the patient’s id is missing or wrong', next: 'Copy the id from the card, letters and all.' },
  '65': { says: 'the patient’s name is missing or wrong', next: 'Write the name as on the card.' },
  '66': { says: 'the patient’s sex is missing or wrong', next: 'Correct the registration and ask again.' },
  '67': {
    says: 'the patient is not found',
    next: 'Compare id, name and birth date with the card; ask which plan is in force.',
  },
  '68': { says: 'this patient id exists more than once', next: 'Add birth date and full name, or call.' },
  '71': {
    says: 'the birth date is not the one the payer has',
    next: 'Ask the patient; if yours is right, the member has to tell the plan.',
  },
  '72': {
    says: 'the member id is missing or wrong',
    next: 'Copy the id from the card, letters and suffix too, and ask again.',
  },
  '73': {
    says: 'the name is missing or wrong',
    next: 'Write the name as on the card: no nickname, with suffix or hyphen.',
  },
  '74': { says: 'the subscriber’s sex is missing or wrong', next: 'Correct the registration and ask again.' },
  '75': {
    says: 'the subscriber is not found',
    next: 'Check payer, id, name and birth date with the card; then ask the patient for other coverage.',
  },
  '76': { says: 'this member id exists more than once', next: 'Add birth date and full name, or call.' },
  '77': {
    says: 'the subscriber is found, the patient is not',
    next: 'Ask about the patient under the subscriber, with birth date; a newborn may not be enrolled yet.',
  },
  '78': {
    says: 'the subscriber is not in that group or plan',
    next: 'Look at the group number; the card may be an old one.',
  },
  '79': {
    says: 'the payer’s id is missing or wrong',
    next: 'Take the payer id from the card or the clearinghouse’s list.',
  },
  '80': { says: 'no answer came in time', next: 'Ask again later, or call.' },
  '97': { says: 'the provider’s address is missing or wrong', next: 'Write it as it is enrolled.' },
  T4: { says: 'the payer’s name or id is missing', next: 'Name the payer and ask again.' },
}

/** AAA04, in our words. */
export const followUps: Readonly<Record<string, string>> = {
  C: 'Correct it and send it again.',
  N: 'Do not send it again.',
  P: 'Send the first question again.',
  R: 'You may send it again.',
  S: 'Do not send it again; the payer is asking somebody else.',
  W: 'Wait 30 days, then send it again.',
  X: 'Wait 10 days, then send it again.',
  Y: 'Do not send it again; the payer keeps the question and will answer.',
}

/** A refusal as a whole sentence: what, where the fault lies, what next. */
export function rejectionSentence({ valid, reason, next }: Rejection): string {
  const known = own(rejectionReasons, reason)
  const what = known
    ? `The payer says that ${known.says} (${reason}).`
    : `The payer refused with reason ${reason}.`
  const whose = valid ? ' The question itself was in order.' : ''
  const todo = known?.next ?? 'Look the reason up in the payer’s guide.'
  const follow = next === undefined ? undefined : own(followUps, next)
  return `${what}${whose} ${todo}${follow ? ` ${follow}` : ''}`
}
