/** What is met less often, in any set: element by element, in our words. A set’s own row wins. */
export const rareRows = `
N404 Country, when it is not the United States.
N407 Part of a country that has no states.
PER07 A third way to reach the contact.
PER08 The number or address of that way.
REF04-1 What the second number is.
REF04-2 A second number that belongs to the first.
REF04-3 What the third number is.
REF04-4 A third number.
PAT05 D8: the day of death has eight digits.
PAT06 Day the patient died.
PAT07 01: the weight is in pounds.
PAT08 Weight of the patient.
PAT09 Y: the patient is pregnant, where a law asks for it.
CLM11-5 Country of the accident, when it was abroad.
OI04 P: somebody signed for the patient.
SV101-7 The service in words, for a code that says little.
SV115 0: no copay is due for this line.
SV202-7 The service in words, for a code that says little.
SVC01-7 The service in words.
SVC06-7 The service you sent, in words.
SV501-1 HC: a HCPCS code follows.
SV501-2 The equipment.
SV502 DA: days are counted.
SV503 How many days it is needed.
SV504 Price of the rent.
SV505 Price to buy it.
SV506 How the rent is paid: 1 a week, 4 a month, 6 a day.
CUR01 Whose currency this is.
CUR02 The currency, as USD.
CUR03 Rate of exchange.
CN101 Kind of contract.
CN102 Amount by contract.
CN103 Percent by contract.
CN104 Number of the contract.
CN105 Percent off for prompt payment.
CN106 Version of the contract.
K301 Whatever a law asks for that has no place of its own.
CR101 LB: the weight is in pounds.
CR102 Weight of the patient in the ambulance.
CR104 Why the patient was taken there.
CR105 DH: the distance is in miles.
CR106 Miles with the patient on board.
CR109 Why a way there and back was needed.
CR110 Why a stretcher was needed.
CR208 Nature of the condition of the spine.
CR210 The condition in words.
CR211 More of the condition in words.
CR301 First certificate, renewed or changed.
CR302 MO: months are counted.
CR303 How many months the equipment is needed.
CRC01 What the conditions are about: 07 ambulance, ZZ early screening, E1 to E3 glasses, 75 home, 09 equipment, 70 hospice.
CRC02 Whether they apply: Y or N.
CRC03 A condition.
CRC04 A second condition.
CRC05 A third condition.
CRC06 A fourth condition.
CRC07 A fifth condition.
HCP01 How the claim was repriced.
HCP02 Allowed after repricing.
HCP03 Saved by repricing.
HCP04 Who repriced it.
HCP05 Rate per day or as a flat amount.
HCP06 Group it was repriced by.
HCP07 Amount of that group.
HCP08 Revenue code that was approved.
HCP09 Which list the approved code is from.
HCP10 Procedure that was approved.
HCP11 What is counted: DA days, UN units.
HCP12 How many were approved.
HCP13 Why the repricer refused it.
HCP14 Whether the plan’s rules were kept.
HCP15 An exception that was made.
MEA01 What the value is of: OG starting dose, TR test result.
MEA02 What was measured: R1 hemoglobin, R2 hematocrit, R3 epoetin dose, R4 creatinine, HT height.
MEA03 The value.
PS101 Id of whom the service was bought from.
PS102 What was paid for it.
QTY01 What is counted.
QTY02 How many.
MIA01 Covered days or visits.
MIA02 Outlier amount of the operating payment.
MIA03 Days of the psychiatric lifetime limit.
MIA04 Amount of the diagnosis-related group.
MIA05 Remark on the claim (RARC).
MIA06 Addition for a large share of poor patients.
MIA07 Part of the first payer that is passed through.
MIA08 Capital payment.
MIA09 Federal part of the capital payment.
MIA10 Hospital’s own part of the capital payment.
MIA11 Capital addition for a large share of poor patients.
MIA12 Old capital.
MIA13 Capital addition for teaching.
MIA14 Hospital’s own part of the operating payment.
MIA15 Days for the cost report.
MIA16 Federal part of the operating payment.
MIA17 Capital outlier.
MIA18 Addition for teaching.
MIA19 Part of physicians that is not payable here.
MIA20 A further remark on the claim.
MIA21 A further remark on the claim.
MIA22 A further remark on the claim.
MIA23 A further remark on the claim.
MIA24 Capital exception.
MOA01 Percentage an outpatient facility is paid by.
MOA02 Payable amount before other rules.
MOA03 Remark on the claim (RARC).
MOA04 A further remark on the claim.
MOA05 A further remark on the claim.
MOA06 A further remark on the claim.
MOA07 A further remark on the claim.
MOA08 Payment for dialysis.
MOA09 Part of physicians that is not payable here.
TS201 Amounts of diagnosis-related groups.
TS202 Federal part of them.
TS203 Hospital’s own part of them.
TS204 Additions for a large share of poor patients.
TS205 Capital payments.
TS206 Additions for teaching.
TS207 Outlier days.
TS208 Day outliers.
TS209 Cost outliers.
TS210 Average stay of the groups, in days.
TS211 Discharges.
TS212 Days for the cost report.
TS213 Covered days.
TS214 Days not covered.
TS215 Parts of first payers that are passed through.
TS216 Average weight of the groups.
TS217 Federal part of the capital payments.
TS218 Hospital’s own part of the capital payments.
TS219 Capital additions for a large share of poor patients.
TS313 What first payers paid.
TS315 Charges without laboratory.
TS317 Charges that need a HCPCS code.
TS318 Payable by HCPCS codes.
TS320 Parts of physicians.
TS321 What patients owe where another payer comes first.
TS322 Paid to patients.
TS323 Claims under periodic payment.
TS324 What periodic payment takes off.
RDM01 How the remittance is delivered: EM mail, FT file, OL online.
RDM02 To whom.
RDM03 Where.
CTX01-1 What made the check apply, or CLM01, TRN02 and the like for the claim it stands in.
CTX01-2 The value of that, such as your account number.
CTX02 Segment that made the check apply.
CTX03 Its place, counted from ST as 1.
CTX04 The loop it stands in.
CTX05-1 The element, by its place in the segment.
CTX05-2 The part of the element.
CTX06 Number of the element in the standard’s dictionary.
IK401-3 Which repetition of the element.
IK503 A second reason.
IK504 A third reason.
IK505 A fourth reason.
IK506 A fifth reason.
AK905 Why the group was rejected.
AK906 A second reason.
AK907 A third reason.
AK908 A fourth reason.
AK909 A fifth reason.
STC01-4 RX: the status is from the list of pharmacies.
STC10-4 RX: the second status is from the list of pharmacies.
STC11-4 RX: the third status is from the list of pharmacies.
EQ02-7 Last procedure of a range.
EQ05-1 Which of the diagnoses the question is about.
EQ05-2 A second diagnosis it is about.
EQ05-3 A third diagnosis it is about.
EQ05-4 A fourth diagnosis it is about.
EB13-8 Last procedure of a range.
EB14-2 A second diagnosis it is about.
EB14-3 A third diagnosis it is about.
EB14-4 A fourth diagnosis it is about.
MPI01 Whether the service in the armed forces is current, former or not known.
MPI02 Status of the service.
MPI03 Which force.
MPI04 The service in words.
MPI05 Rank.
MPI06 How the dates are written.
MPI07 Days of the service.
`
