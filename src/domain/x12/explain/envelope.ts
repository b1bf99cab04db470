/** Titles of the segments around every transaction. */
export const envelopeTitles: Readonly<Record<string, string>> = {
  ISA: 'Envelope opens: who sends to whom, and with which separators',
  GS: 'Group opens: files of one kind and version',
  ST: 'Transaction begins',
  SE: 'Transaction ends',
  GE: 'Group closes',
  IEA: 'Envelope closes',
  TA1: 'Answer to the envelope alone',
}

/** The envelope, and what opens, closes and levels every set. Our words, never those of the standard. */
export const envelopeRows = `
ISA01 Kind of security before the text; 00 means there is none.
ISA02 Ten blanks where that security would stand.
ISA03 Kind of password; 00 means there is none.
ISA04 Ten blanks where a password would stand.
ISA05 Kind of sender id; ZZ means the two sides agreed on it.
ISA06 Sender id, always fifteen characters wide.
ISA07 Kind of receiver id.
ISA08 Receiver id, always fifteen characters wide.
ISA09 Day the file was made: year, month, day, two digits each.
ISA10 Time it was made, 24-hour clock.
ISA11 The character that separates repeated values in this file.
ISA12 Version of the envelope.
ISA13 Number of this envelope; IEA02 repeats it.
ISA14 Whether a TA1 answer is wanted: 1 yes, 0 no.
ISA15 P for real work, T for a test. Everything here is a test.
ISA16 The character that separates the parts of a composite, as in HC:X0213:25.
GS01 Kind of group: HC claims, HP remittances, FA syntax answers, HN claim answers, HS and HB eligibility question and answer, HR claim status question.
GS02 Sender of the group.
GS03 Receiver of the group.
GS04 Day the group was made.
GS05 Time the group was made.
GS06 Number of the group; GE02 repeats it and a 999 names it.
GS07 X: the standard is kept by the X12 committee.
GS08 Version of the guide the files follow. It tells a professional claim from an institutional one.
GE01 How many transactions the group holds.
GE02 The number of GS06 again; if they differ, the group is refused.
TA101 Number of the envelope that is answered, ISA13.
TA102 Day that envelope was made: year, month, day, two digits each.
TA103 Time it was made.
TA104 Verdict on the envelope. Refused: nothing in it was looked at; send it again.
TA105 Why.
IEA01 How many groups the envelope holds.
IEA02 The number of ISA13 again; if they differ, the file is refused.
ST01 Number of the transaction: 837 claim, 835 remittance, 999 and 277 answers, 270 and 271 eligibility, 276 claim status.
ST02 Number of this transaction in the group; SE02 repeats it.
ST03 Version of the guide again.
SE01 How many segments the transaction has, ST and SE included. A wrong count is refused.
SE02 The number of ST02 again.
BHT01 Order of the levels in this transaction.
BHT02 Purpose: 00 original, 18 sent again, 08 status.
BHT03 The sender’s own number of the batch.
BHT04 Day the batch was made.
BHT05 Time the batch was made.
BHT06 CH: claims to be paid. TH: a report on received claims.
HL01 Number of this level; levels count up through the file.
HL02 Number of the level above.
HL03 Kind of level.
HL04 1 when a level stands below this one, 0 when none does.
NM101 Who is named here.
NM102 1 for a person, 2 for an organization.
NM103 Last name of a person, or name of an organization.
NM104 First name.
NM105 Middle name or initial.
NM107 Suffix, such as JR.
NM108 Kind of the number that follows.
NM109 The number itself: NPI, member id or payer id, as NM108 says.
N301 Street and house number.
N302 Second address line.
N401 City.
N402 State, two letters.
N403 ZIP code without hyphen; a billing provider needs all nine digits.
PER01 What this contact is for.
PER02 Name of the person or office.
PER03 Kind of contact: TE telephone, EM e-mail.
PER04 The telephone number or address.
PER05 Kind of a second contact.
PER06 The second telephone number or address.
REF01 Kind of number.
REF02 The number itself.
DTP01 Which date this is.
DTP02 How it is written: D8 one day, RD8 from day to day, DT day and time, TM time.
DTP03 The date: year, month, day.
CAS01 Who bears the amount: CO provider, PR patient, OA neither, PI payer’s own decision.
CAS02 Reason for the adjustment (CARC).
CAS03 Amount moved for this reason. A positive amount lowers the payment.
CAS04 Units moved for this reason.
AMT01 Which amount this is.
AMT02 The amount in dollars, no sign of currency, no zeros at the end.
`
