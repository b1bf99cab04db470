/** What a 270 and a 271 say, element by element, in our words. */
export const eligibilityRows = `
BHT02 Purpose: 13 question, 11 answer.
BHT03 The asker’s own number of this question; the answer repeats it.
BHT04 Day the question or answer was made.
BHT05 Time it was made.
HL03 Kind of level: 20 payer, 21 who asks, 22 subscriber, 23 dependent.
TRN01 1 is the sender’s own number, 2 repeats the number of the question.
TRN02 Trace number: match the answer to the question by it.
TRN03 Company that gave the number: 1 and its tax number, or 9 and a number of its own.
TRN04 A part of that company.
2100A/NM103 Payer.
2100A/NM109 Payer id.
2100B/NM103 Provider who asks.
2100B/NM109 NPI of the provider who asks.
2100C/NM103 Subscriber’s last name, as on the card. In an answer: as the payer has it.
2100C/NM104 Subscriber’s first name.
2100C/NM109 Member id. If the answer has another one than the card, use the answer’s.
2100D/NM103 Dependent’s last name.
2100D/NM104 Dependent’s first name.
2120C/NM103 Other payer, primary care provider or manager of the benefit.
2120D/NM103 Other payer, primary care provider or manager of the benefit.
2120C/NM109 Their number.
2120D/NM109 Their number.
NM106 Title.
PRV01 What the provider is: BI billing, PE performing, PC primary care.
PRV02 Kind of code: PXC is the taxonomy list.
PRV03 Taxonomy code of the specialty.
REF03 A name that belongs to the number, as of a plan or group.
REF:1L/REF02 Group or policy number.
REF:6P/REF02 Group number.
REF:18/REF02 Plan number.
DMG01 D8: the birth date has eight digits.
DMG02 Birth date. A wrong one is refused with 71.
DMG03 Sex: F, M or U.
INS01 Y subscriber, N dependent.
INS02 Relationship to the subscriber: 18 self, 01 spouse, 19 child, 34 other adult.
INS03 001: something was changed.
INS04 25: a number or a name is not the one that was asked for. Correct your record.
INS17 Order of birth, for twins.
EQ01 Service types that are asked about: 30 is the plan as a whole.
EQ02-1 Which list the procedure is from.
EQ02-2 The procedure that is asked about.
EQ02-3 First modifier.
EQ02-4 Second modifier.
EQ02-5 Third modifier.
EQ02-6 Fourth modifier.
EQ03 For whom: IND the person, FAM the family.
EB01 What kind of fact this is.
EB02 For whom it holds: IND the person, FAM the family.
EB03 Service types it holds for. 30 is the plan as a whole.
EB04 Kind of insurance.
EB05 Name of the plan.
EB06 Period: of a year, or what remains of it.
EB07 Amount in dollars.
EB08 The patient’s part, as a part of one: .2 is 20 percent.
EB09 What is counted: VS visits, DY days.
EB10 How many.
EB11 Authorization or certification needed: Y yes, N no, U not known. Y: get it before the service.
EB12 Y in network, N out of network, W both alike.
EB13-1 Which list the procedure is from.
EB13-2 The procedure the fact is about.
EB13-3 First modifier.
EB13-4 Second modifier.
EB13-5 Third modifier.
EB13-6 Fourth modifier.
EB14-1 Which of the diagnoses it is about.
HSD01 What is counted: VS visits, DY days.
HSD02 How many.
HSD03 Unit of the rhythm: DA day, WK week, MO month, YR year.
HSD04 How often in that unit.
HSD05 Period: 23 calendar year, 29 what remains.
HSD06 How many such periods.
HSD07 When it is given.
HSD08 Time of day it is given.
AAA01 Y: the question was in order and still there is no answer. N: the question was not in order.
AAA03 Why.
AAA04 What to do.
MSG01 A message of the payer in plain words.
III01 Which list the code is from: ZZ place of service.
III02 Place of service, or diagnosis.
III03 Kind of the text that follows.
III04 A text about it.
LS01 Number of the loop that begins.
LE01 Number of the loop that ends.
AMT01 R spend-down, PB what was billed of it.
AMT02 The amount in dollars.
HI01-1 BK or ABK principal, BF or ABF another diagnosis.
HI01-2 The diagnosis.
PER07 Kind of a third contact.
PER08 The third telephone number or address.
DTP:291/DTP03 Days asked about, or days of the plan.
DTP:346/DTP03 Day the plan began.
DTP:347/DTP03 Last day of the plan.
DTP:356/DTP03 First day the person was eligible.
DTP:357/DTP03 Last day the person was eligible. Later services are not covered.
DTP:307/DTP03 Days of eligibility.
DTP:348/DTP03 Day the benefit began.
DTP:349/DTP03 Last day of the benefit.
DTP:472/DTP03 Date of service.
`
