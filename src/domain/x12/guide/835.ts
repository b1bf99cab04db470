import { type LoopUse, many, may, must, needed, optional } from './guide.ts'

const service: LoopUse = optional(
  '2110',
  [
    must('SVC', 'Line as paid: procedure, charge, payment, units'),
    may('DTM*150|151|472', 'Date of service', 2),
    may('CAS', 'Why the line was paid less', 99),
    may('REF*1S|APC|BB|E9|G1|G3|LU|RB', 'A number of the line', 8),
    may('REF*6R', 'Your line number'),
    may('REF*0B|1A|1B|1C|1D|1G|1H|1J|D3|G2|HPI|SY|TJ', 'Rendering provider’s number', 10),
    may('REF*0K', 'Payment policy', 5),
    may('AMT*B6|KH|T|T2|ZK|ZL|ZM|ZN|ZO', 'Allowed amount', 9),
    may('QTY', 'Quantity', 6),
    may('LQ*HE|RX', 'Remark on the line', 99),
  ],
  999,
)

const claim: LoopUse = optional(
  '2100',
  [
    must('CLP', 'Claim as decided: account, status, charge, payment'),
    may('CAS', 'Why the claim was paid less', 99),
    must('NM1*QC', 'Patient'),
    may('NM1*IL', 'Subscriber'),
    may('NM1*74', 'Corrected name or number of the patient'),
    may('NM1*82', 'Provider of the services'),
    may('NM1*TT', 'Payer the claim was sent on to'),
    may('NM1*PR', 'Payer that comes first'),
    may('NM1*GB', 'Other subscriber'),
    may('MIA', 'Inpatient claim: days and remarks'),
    may('MOA', 'Claim remarks'),
    may('REF*1L|1W|28|6P|9A|9C|BB|CE|EA|F8|G1|G3|IG|SY', 'A number of the claim', 15),
    may('REF*0B|1A|1B|1C|1D|1G|1H|1J|D3|G2|LU', 'Rendering provider’s number', 10),
    may('DTM*036|050|232|233', 'Date of the claim', 4),
    may('PER*CX', 'Whom to call about the claim', 3),
    may('AMT', 'Amount of the claim', 13),
    may('QTY', 'Quantity of the claim', 14),
    service,
  ],
  many,
)

/** 005010X221A1, the remittance. */
export const guide835: LoopUse = needed('', [
  must('ST', 'Transaction begins'),
  must('BPR', 'Payment: amount, method, day'),
  must('TRN*1', 'Check or transfer number'),
  may('CUR', 'Currency'),
  may('REF*EV', 'Receiver'),
  may('REF*F2', 'Version'),
  may('DTM*405', 'Day the remittance was made'),
  needed('1000A', [
    must('N1*PR', 'Payer'),
    must('N3', 'Street address of the payer'),
    must('N4', 'City, state and ZIP of the payer'),
    may('REF*2U|EO|HI|NF', 'Another number of the payer', 4),
    may('PER*CX', 'Payer’s claims office'),
    must('PER*BL', 'Payer’s technical contact', many),
    may('PER*IC', 'Payer’s web page'),
  ]),
  needed('1000B', [
    must('N1*PE', 'Payee: who gets the money'),
    may('N3', 'Street address of the payee'),
    may('N4', 'City, state and ZIP of the payee'),
    may('REF*0B|D3|PQ|TJ', 'Another number of the payee', many),
    may('RDM', 'How the remittance is delivered'),
  ]),
  optional(
    '2000',
    [
      must('LX', 'Group of claims'),
      may('TS3', 'Totals of a provider'),
      may('TS2', 'Medicare totals of a provider'),
      claim,
    ],
    many,
  ),
  may('PLB', 'Adjustment outside any claim', many),
  must('SE', 'Transaction ends'),
])
