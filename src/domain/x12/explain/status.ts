/** What a 276 and a 277 say, element by element, in our words. */
export const statusRows = `
BHT02 Purpose: 13 question, 08 answer.
BHT03 The asker’s own number of this question.
BHT04 Day the question or answer was made.
BHT05 Time it was made.
BHT06 DG: an answer to a question.
HL03 Kind of level: 20 payer, 21 who asks, 19 provider, 22 subscriber, 23 dependent.
TRN01 1 the sender’s own number, 2 repeats the number of the question.
TRN02 Trace number: match the answer to the question by it.
DMG01 D8: the birth date has eight digits.
DMG02 Birth date.
DMG03 Sex: F, M or U.
2100A/NM103 Payer.
2100A/NM109 Payer id.
2100B/NM103 Who asks: the practice, or a service that asks for it.
2100C/NM103 Provider of the services.
2100C/NM109 NPI the claim was sent under.
2100D/NM103 Subscriber’s last name.
2100D/NM109 Member id.
2100E/NM103 Patient’s last name.
PER07 Kind of a third contact.
PER08 The third telephone number or address.
REF03 More about the number.
REF:1K/REF02 The payer’s number of the claim; a replacement or appeal must name it.
REF:EJ/REF02 Your account number, as sent in CLM01.
REF:BLT/REF02 Type of bill.
REF:D9/REF02 The clearinghouse’s number of the claim.
REF:FJ/REF02 Number of the line on your claim.
AMT:T3/AMT02 Charge of the claim, to tell it from others of the day.
DTP:472/DTP03 Date of service.
STC01-1 Category: F decided, P pending, R something is asked for, A received, E no answer can be given.
STC01-2 Status: what it is about.
STC01-3 Whom it is about.
STC01-4 RX: the status is from the pharmacy’s list.
STC02 Day the status is of.
STC03 Not used here.
STC04 Charge of the claim or line as the payer has it.
STC05 What was paid. Zero when denied.
STC06 Day the claim was decided.
STC08 Day of the check or transfer.
STC09 Number of the check or transfer; find the remittance by it.
STC10-1 Category of a second status.
STC10-2 The second status.
STC10-3 Whom the second status is about.
STC11-1 Category of a third status.
STC11-2 The third status.
STC11-3 Whom the third status is about.
STC12 More about it, in the sender’s own words.
SVC01-1 Which list the code is from: HC procedure, NU revenue code, HP facility rate.
SVC01-2 The service of the line.
SVC01-3 First modifier.
SVC01-4 Second modifier.
SVC01-5 Third modifier.
SVC01-6 Fourth modifier.
SVC02 What you charged for the line.
SVC03 What the payer pays for the line.
SVC04 Revenue code of the line.
SVC07 Units of the line.
`
