/** What a 999 and a 277CA say, element by element, in our words. */
export const answerRows = `
AK101 Kind of group that is answered: HC claims, HS eligibility, HR claim status.
AK102 Number of that group, GS06.
AK103 Version of that group.
AK201 Transaction that is answered: 837, 270, 276.
AK202 Its number, ST02.
AK203 Its version.
IK301 The segment with the error.
IK302 Its place, counted from ST as 1.
IK303 The loop it stands in.
IK304 What is wrong with the segment.
IK401-1 Which element is wrong, by its place in the segment.
IK401-2 Which part of the element, when it is a composite.
IK402 Number of the element in the standard’s dictionary.
IK403 What is wrong with the element.
IK404 The wrong value as it was sent.
IK501 Verdict on the transaction: A accepted, E accepted with errors, R rejected.
IK502 Why it was rejected: 5 means one or more segments have errors.
AK901 Verdict on the group: A accepted, P in part, R rejected.
AK902 How many transactions the group said it has.
AK903 How many came.
AK904 How many were accepted. Nothing else goes on to the payer.
TRN01 1 is the answerer’s own number, 2 repeats yours.
TRN02 The number itself.
2200D/TRN02 Your account number, as sent in CLM01.
STC01-1 Category: A1 received, A2 accepted, A3 to A8 rejected.
STC01-2 Status: what it is about.
STC01-3 Whom it is about: 85 billing provider, IL subscriber, PR payer, QC patient.
STC10-1 Category of a second status.
STC10-2 The second status.
STC10-3 Whom the second status is about.
STC11-1 Category of a third status.
STC11-2 The third status.
STC11-3 Whom the third status is about.
STC12 More about it, in the sender’s own words.
STC02 Day of the status.
STC03 WQ: goes on. U: comes back, never adjudicated; correct it and send it as a first claim.
STC04 Charge of the claim, or worth of the batch.
QTY01 90 accepted, AA rejected.
QTY02 How many claims.
AMT:YU/AMT02 Worth of the accepted claims.
AMT:YY/AMT02 Worth of the rejected claims.
REF:1K/REF02 The payer’s number of the claim; it has one only when accepted.
REF:FJ/REF02 Number of the rejected line on your claim.
DTP:050/DTP03 Day the claims came in: the filing limit is judged by it.
DTP:009/DTP03 Day they were looked at.
DTP:472/DTP03 Date of service.
SVC01-1 HC: a CPT or HCPCS code follows.
SVC01-2 The procedure of the rejected line.
SVC01-3 First modifier.
SVC01-4 Second modifier.
SVC01-5 Third modifier.
SVC01-6 Fourth modifier.
SVC04 Revenue code of the rejected line.
SVC07 Units of the rejected line.
SVC02 Charge of the rejected line.
`
