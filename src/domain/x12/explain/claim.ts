/** What 837P and 837I say, element by element, in our words; box numbers of CMS-1500, FL of UB-04. */
export const claimRows = `
1000A/NM103 The practice or billing service that sends the file.
1000A/NM109 The sender’s id with the clearinghouse.
1000B/NM103 The clearinghouse or payer that gets the file.
1000B/NM109 The receiver’s id.
2010AA/NM103 Billing provider’s name · box 33 · FL 1.
2010AA/NM109 Billing provider’s NPI · box 33a · FL 56.
2010AA/N301 Billing provider’s street, never a PO box · box 33 · FL 1.
2010AA/REF02 Federal tax number without hyphen · box 25 · FL 5.
2010BA/NM103 Subscriber’s last name · box 4, or box 2 when the patient is the subscriber · FL 58.
2010BA/NM109 Member id as on the card · box 1a · FL 60.
2010BB/NM103 Name of the payer the claim goes to · top of the form · FL 50.
2010BB/NM109 Payer id: it decides where the claim is delivered · FL 51.
2010CA/NM103 Patient’s last name · box 2 · FL 8.
2310A/NM109 NPI of the referring provider (box 17b), or of the attending provider on a facility claim (FL 76).
2310B/NM109 NPI of the rendering provider (box 24J), or of the operating physician on a facility claim (FL 77).
2310C/NM109 NPI of the place where the service was given · box 32a.
2310D/NM109 NPI of the supervising provider · box 17b.
2330A/NM103 Last name of the other insurance’s subscriber · box 9.
2330A/NM109 Member id with the other insurance · box 9a.
2330B/NM103 Name of the other plan · box 9d.
2330B/NM109 Payer id of the other plan; UNKNOWN when the form does not give it.
2420A/NM109 NPI of the one who gave this line’s service · box 24J.
2420E/NM109 NPI of the one who ordered the service · box 17b.
PRV01 Whose specialty: BI billing, PE rendering, AT attending.
PRV02 Kind of code: PXC is the taxonomy list.
PRV03 Taxonomy code of the specialty · box 24I–J · FL 81.
SBR01 Order of the insurance: P pays first, S second, T third.
SBR02 Relationship of patient to subscriber; 18 self. Blank when a patient level follows · box 6 · FL 59.
SBR03 Group or policy number · box 11 · FL 62.
SBR04 Plan or group name, when there is no group number · box 11c · FL 61.
SBR05 Why Medicare is not first: 12 working aged, 13 kidney disease, 14 no-fault, 15 workers’ compensation, 43 disabled, 47 liability.
SBR09 Kind of insurance: MB and MA Medicare, MC Medicaid, BL Blue plan, CI commercial, WC workers’ compensation · box 1.
2320/SBR04 Name of the other plan · box 9d.
PAT01 Patient’s relationship to the subscriber: 01 spouse, 19 child, G8 other · box 6 · FL 59.
DMG01 D8: the birth date has eight digits.
DMG02 Birth date · box 3 · FL 10.
DMG03 Sex: F, M or U · box 3 · FL 11.
CLM01 Your account number; every answer brings it back · box 26 · FL 3a.
CLM02 Total charge. It must equal the sum of the lines · box 28 · FL 47.
CLM05-1 Place of service (professional), or facility and care digits of the type of bill · box 24B · FL 4.
CLM05-2 Which list that code is from: B place of service, A type of bill.
CLM05-3 Frequency: 1 first claim, 7 replaces, 8 voids; a facility has 2, 3 and 4 for parts of a stay · box 22 · FL 4.
CLM06 Provider’s signature is on file: Y or N · box 31.
CLM07 Assignment: A takes the payer’s amount as full payment, B for laboratory only, C does not · box 27.
CLM08 The payer may pay the provider: Y, N or W patient refuses · box 13 · FL 53.
CLM09 Release of information: Y signed, I informed consent by law · box 12 · FL 52.
CLM11-1 Related cause: AA auto accident, EM employment, OA other accident · box 10.
CLM11-2 A second cause, when there is one · box 10.
CLM11-3 A third cause, when there is one · box 10.
CLM11-4 State of the auto accident · box 10b.
CL101 Priority of the visit: 1 emergency, 2 urgent, 3 elective, 4 newborn, 5 trauma · FL 14.
CL102 Where the patient came from · FL 15.
CL103 Where the patient went: 01 home, 30 still here, 03 nursing facility · FL 17.
DTP:472/DTP03 Date of service · box 24A · FL 45.
DTP:434/DTP03 First and last day of the statement · FL 6.
DTP:435/DTP03 Admission day, with the hour on a facility claim · box 18 · FL 12–13.
DTP:096/DTP03 Discharge day (box 18) or hour (FL 16).
DTP:431/DTP03 Day the illness began · box 14.
DTP:439/DTP03 Day of the accident · box 14.
DTP:484/DTP03 First day of the last menstrual period · box 14.
REF:G1/REF02 Authorization the payer gave before the service · box 23 · FL 63.
REF:F8/REF02 The payer’s own number of the claim being replaced or voided · box 22 · FL 64.
REF:X4/REF02 CLIA certificate of the laboratory · box 23.
REF:P4/REF02 Registry number of the clinical trial.
REF:EA/REF02 Medical record number · FL 3b.
AMT:F5/AMT02 What the patient has paid already · box 29.
NTE01 Kind of note; ADD is additional information.
NTE02 The note itself, at most 80 characters · box 19 · FL 80.
PWK01 Kind of attachment.
PWK02 How it is sent: BM mail, FX fax, EL electronically.
PWK05 AC: a control number follows.
PWK06 Number on the attachment, so that the payer can match it.
HI01-1 Which list the code is from, and its role.
HI01-2 The code, without its dot.
HI01-3 How the date beside it is written.
HI01-4 The day or days the code is about.
HI01-5 The amount of a value code.
HI01-9 Present on admission: Y, N, U unknown, W cannot be told.
AMT:D/AMT02 What the other payer paid · box 29 · FL 54.
AMT:EAF/AMT02 What remains for the patient after the other payer.
AMT:F3/AMT02 What the patient is expected to owe · FL 55.
SVD01 Payer id of the payer that decided.
SVD02 What it paid for the line.
SVD03-1 Which list the code is from.
SVD03-2 The procedure it decided on.
SVD03-3 First modifier it decided on.
SVD03-4 Second modifier.
SVD03-5 Third modifier.
SVD03-6 Fourth modifier.
SVD04 Revenue code of the line · FL 42.
SVD05 Units it paid.
SVD06 Line number of this claim, when the payer put it together with another line.
CLM10 P: somebody signed for the patient.
CLM12 Special program the claim belongs to.
CLM20 Why the claim is late.
OI03 The other payer may pay the provider: Y or N · box 13.
OI06 Release of information to the other payer: Y or I · box 12.
LX01 Number of the line, counted from 1.
SV101-1 HC: a CPT or HCPCS code follows.
SV101-2 Procedure · box 24D.
SV101-3 First modifier · box 24D.
SV101-4 Second modifier · box 24D.
SV101-5 Third modifier · box 24D.
SV101-6 Fourth modifier · box 24D.
SV102 Charge of the line · box 24F.
SV103 What is counted: UN units, MJ minutes of anesthesia.
SV104 How many · box 24G.
SV105 Place of service, when it differs from the claim’s · box 24B.
SV107-1 Position of the diagnosis that matters most for this line, 1 for the first · box 24E.
SV107-2 Position of a second diagnosis · box 24E.
SV107-3 Position of a third diagnosis · box 24E.
SV107-4 Position of a fourth diagnosis · box 24E.
SV109 Y: an emergency · box 24C.
SV111 Y: part of early screening of a child · box 24H.
SV112 Y: family planning · box 24H.
SV201 Revenue code: the department · FL 42.
SV202-1 HC: a HCPCS code follows. HP: a rate code of a facility (HIPPS).
SV202-2 Procedure or rate code · FL 44.
SV202-3 First modifier · FL 44.
SV202-4 Second modifier · FL 44.
SV202-5 Third modifier · FL 44.
SV202-6 Fourth modifier · FL 44.
SV203 Charge of the line · FL 47.
SV204 What is counted: UN units, DA days.
SV205 How many · FL 46.
SV207 The part that is not covered · FL 48.
LIN02 N4: a National Drug Code follows.
LIN03 Drug code, eleven digits · shaded half of box 24.
CTP04 Quantity of the drug · shaded half of box 24.
CTP05-1 Unit of the quantity: ML milliliter, GR gram, ME milligram, F2 international unit, UN each.
`
