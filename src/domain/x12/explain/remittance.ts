/** What an 835 says, element by element, in our words. */
export const remittanceRows = `
BPR01 I pays and reports; H reports without money.
BPR02 Amount of the whole payment. It must equal all claims less all PLB adjustments.
BPR03 C: a credit, money for the provider.
BPR04 How it is paid: ACH transfer, CHK check, NON no payment.
BPR05 Layout of the transfer: CCP or CTX.
BPR06 Kind of number of the payer’s bank.
BPR07 The payer’s bank.
BPR08 Kind of the payer’s account.
BPR09 The payer’s account.
BPR10 The payer’s own company number.
BPR11 An addition to that number.
BPR12 Kind of number of your bank.
BPR13 Your bank.
BPR14 Kind of your account.
BPR15 Your account; the deposit goes here.
BPR16 Day the money moves.
TRN01 1: the number that follows belongs to this payment.
TRN02 Check or transfer number; match the deposit by it.
TRN03 Number of the payer that pays.
DTM01 Which date this is.
DTM02 The date: year, month, day.
N101 Who is named here: PR payer, PE payee.
N102 The name.
N103 Kind of the number that follows: XV plan id, XX NPI, FI tax number.
N104 The number.
1000B/N104 NPI of the one who gets the money.
REF:TJ/REF02 Tax number of the one who gets the money.
REF:HPI/REF02 NPI of the one who gave the service.
REF:G1/REF02 Prior authorization.
REF:0K/REF02 The payer’s policy the line was decided by; look it up before an appeal.
REF:EA/REF02 Your medical record number.
REF:F8/REF02 Number of the claim that this one replaces.
REF:1L/REF02 Group or policy number.
REF:CE/REF02 Kind of contract the claim was priced by.
DTM:036/DTM02 Day the coverage ended. Ask the patient for the new one.
DTM:150/DTM02 First day of the service.
DTM:151/DTM02 Last day of the service.
AMT:I/AMT02 Interest on the claim; the money itself stands in a PLB.
AMT:D8/AMT02 Discount for prompt payment.
REF:6R/REF02 Number of the line on your claim.
LX01 Number of this group of claims.
TS301 Provider whose totals these are.
TS302 Facility type of the claims.
TS303 Last day of the provider’s fiscal year.
TS304 How many claims.
TS305 What was charged in all.
CLP01 Your account number, as sent in CLM01.
CLP02 What became of the claim: 1 paid as first payer, 2 as second, 4 denied, 22 taken back.
CLP03 What you charged.
CLP04 What the payer pays. Charge less all adjustments must equal it.
CLP05 What the patient owes: the sum of the PR amounts.
CLP06 Kind of insurance.
CLP07 The payer’s own number of the claim; a replacement or appeal must name it.
CLP08 Place of service, or first digits of the type of bill.
CLP09 Frequency, as sent in CLM05-3.
CLP10 Discharge status of the patient.
CLP11 Diagnosis-related group the stay was paid by.
CLP12 Weight of that group.
2100/NM103 Last name of the patient, or name of the provider.
2100/NM109 Member id of the patient, or NPI of the provider.
MIA01 Covered days.
MIA05 Remark on the claim (RARC).
MIA20 A further remark on the claim.
MIA21 A further remark on the claim.
MIA22 A further remark on the claim.
MIA23 A further remark on the claim.
MOA01 Percentage an outpatient facility is paid by.
MOA02 Payable amount before other rules.
MOA03 Remark on the claim (RARC).
MOA04 A further remark on the claim.
MOA05 A further remark on the claim.
MOA06 A further remark on the claim.
MOA07 A further remark on the claim.
AMT:AU/AMT02 Allowed for the claim as a whole.
AMT:B6/AMT02 Allowed for this line.
SVC01-1 Which list the code is from: HC procedure, HP facility rate, NU revenue code.
SVC01-2 The service the payer decided on.
SVC01-3 First modifier.
SVC01-4 Second modifier.
SVC01-5 Third modifier.
SVC01-6 Fourth modifier.
SVC02 What you charged for the line.
SVC03 What the payer pays for the line.
SVC04 Revenue code of the line.
SVC05 Units paid.
SVC06-1 Which list your original code is from.
SVC06-2 The code you sent, when the payer decided on another one.
SVC06-3 First modifier you sent.
SVC06-4 Second modifier you sent.
SVC06-5 Third modifier you sent.
SVC06-6 Fourth modifier you sent.
SVC07 Units you sent.
QTY01 What is counted.
QTY02 How many.
LQ01 HE: a remark code follows.
LQ02 Remark on the line (RARC).
PLB01 NPI of the provider whose payment is changed.
PLB02 Last day of the provider’s fiscal year.
PLB03-1 Why: WO an overpayment taken back, L6 interest, 72 a refund, FB a balance carried on.
PLB03-2 The claim or letter it belongs to.
PLB04 Amount. Positive lowers the payment, negative raises it.
`
