import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Owner } from '../kernel/owner.ts'

export const Setting = z.enum([
  'physician-practice',
  'specialty-clinic',
  'hospital-inpatient',
  'hospital-outpatient',
  'surgical-facility',
  'nursing-outpatient',
  'nursing-home',
  'home-care',
  'payer',
  'research',
])
export type Setting = z.infer<typeof Setting>

/** One document of a chart; `file` lies beside chart.json, plain text in our small grammar (`document.ts`). */
export const DocumentHead = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum([
    'progress-note',
    'history-physical',
    'operative',
    'pathology',
    'radiology',
    'emergency',
    'discharge-summary',
    'anesthesia',
    'therapy-log',
    'assessment',
    'orders',
    'superbill',
    'insurance-card',
    'registration',
    'laboratory',
    'plan-of-care',
    'policy',
    'claim',
    'letter',
    'trial',
  ]),
  file: z.string(),
})
export type DocumentHead = z.infer<typeof DocumentHead>

/** What the practice or facility knows beside the codes: enough to fill the form. Fields follow claim paths. */
export const Encounter = z.strictObject({
  from: Day,
  through: Day,
  form: z.enum(['professional', 'institutional']),
  organization: z.string(), // billing provider, id of organizations.json
  rendering: z.optional(z.string()), // provider id; professional
  attending: z.optional(z.string()), // provider id; institutional
  operating: z.optional(z.string()),
  referring: z.optional(z.strictObject({ provider: z.string(), qualifier: z.enum(['DN', 'DK', 'DQ']) })),
  facility: z.optional(z.string()), // organization id when it differs from the billing address
  placeOfService: z.optional(z.string()),
  typeOfBill: z.optional(z.string()), // FL 4 with frequency: 0111
  medicalRecord: z.optional(z.string()),
  admission: z.optional(
    z.strictObject({ day: Day, hour: z.string(), priority: z.string(), origin: z.string() }),
  ),
  dischargeHour: z.optional(z.string()),
  status: z.optional(z.string()), // FL 17
  conditions: z._default(z.array(z.string()), []),
  occurrences: z._default(z.array(z.strictObject({ code: z.string(), day: Day })), []),
  spans: z._default(z.array(z.strictObject({ code: z.string(), from: Day, through: Day })), []),
  values: z._default(z.array(z.strictObject({ code: z.string(), amount: z.int() })), []),
  admitting: z.optional(z.string()), // known at admission, FL 69
  reasons: z._default(z.array(z.string()), []), // FL 70
  onset: z.optional(z.strictObject({ qualifier: z.string(), day: Day })),
  accident: z._default(
    z.strictObject({
      employment: z.boolean(),
      auto: z.boolean(),
      other: z.boolean(),
      state: z.optional(z.string()),
    }),
    {
      employment: false,
      auto: false,
      other: false,
    },
  ),
  authorization: z.optional(z.string()),
  trial: z.optional(z.string()),
  /** Facility charges that come from departments, not from the coder: room, drugs, supplies, HIPPS line. */
  departmentLines: z._default(
    z.array(
      z.strictObject({
        revenue: z.string(),
        procedure: z.optional(z.string()),
        modifiers: z._default(z.array(z.string()), []),
        day: z.optional(Day),
        units: z.number(),
        charge: z.int(),
      }),
    ),
    [],
  ),
  /** Revenue code under which a procedure that the student codes is charged, by code or slug; `*` for the rest. */
  revenueByProcedure: z._default(z.record(z.string(), z.string()), {}),
  paidAtVisit: z._default(z.int(), 0),
})
export type Encounter = z.infer<typeof Encounter>

/**
 * What the registration record says where it differs from the truth of `world/people.json`: one planted fault, with its
 * owner. `at` is a claim path (`subscriber.id`, `patient.birth`).
 */
export const RegistrationFault = z.strictObject({
  at: z.string(),
  value: z.string(),
  owner: Owner,
  says: z.string(),
})
export type RegistrationFault = z.infer<typeof RegistrationFault>

/** A chart: a patient's encounter with its documents. The key lives apart, in content/exercises. */
export const Chart = z.strictObject({
  id: z.string(),
  /** Shown until solved, with setting, patient and day; gives nothing away. */
  number: z.string().check(z.regex(/^\d{4}$/)),
  setting: Setting,
  specialty: z.string(),
  patient: z.string(), // person id
  payer: z.string(), // payer id of the coverage billed first
  encounter: Encounter,
  registrationFaults: z._default(z.array(RegistrationFault), []),
  documents: z.array(DocumentHead).check(z.minLength(1)),
})
export type Chart = z.infer<typeof Chart>
