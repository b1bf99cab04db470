/**
 * Notes of chapters 1 to 9 that are not as in the tabular list of 2021, by reason. The later addenda were not at hand as
 * text: what they say is written from memory, and only the codes it names are checked.
 */
const reasons: readonly (readonly [why: string, at: readonly string[]])[] = [
  [
    'a code of 2021 is a header now, and the note names the code below it',
    ['D05 excludes1', 'D48.5 excludes1', 'D72.1 excludes2', 'G89 excludes2'],
  ],
  [
    'FY2019 and later: sepsis after a procedure is T81.44, of a central line T80.211',
    ['A40 codeFirst', 'A41 codeFirst'],
  ],
  ['FY2026: hormone receptor and HER2 status have codes of their own', ['C50 useAdditional']],
  [
    'FY2023: injectable non-insulin antidiabetic drugs, Z79.85',
    ['E08 useAdditional', 'E09 useAdditional', 'E11 useAdditional', 'E13 useAdditional'],
  ],
  [
    'FY2025: level of hypoglycemia, E16.A-',
    [
      'E08.64 useAdditional',
      'E09.64 useAdditional',
      'E10.64 useAdditional',
      'E11.64 useAdditional',
      'E13.64 useAdditional',
      'E16.0 useAdditional',
      'E16.1 useAdditional',
      'E16.2 useAdditional',
    ],
  ],
  ['FY2023: acidosis is split, E87.20 to E87.29', ['E87.2 terms', 'E87.20 codeAlso', 'E87.29 excludes2']],
  ['FY2024 and FY2025: lipodystrophy is split, E88.10 to E88.19', ['E88.1 terms']],
  ['FY2024: insulin resistance is split, E88.810 to E88.819', ['E88.81 terms']],
  ['FY2024: wasting disease, E88.A', ['E88.A excludes1', 'E88.A excludes2']],
  [
    'FY2023: dementia by severity and disturbance; wandering stands at the row that needs it',
    [
      'F01.50 terms',
      'F01.51 terms',
      'F01.51 useAdditional',
      'F01.518 useAdditional',
      'F01.A18 useAdditional',
      'F01.B18 useAdditional',
      'F01.C18 useAdditional',
      'F02 excludes1',
      'F02 excludes2',
      'F02.81 terms',
      'F02.81 useAdditional',
      'F02.818 useAdditional',
      'F02.A18 useAdditional',
      'F02.B18 useAdditional',
      'F02.C18 useAdditional',
      'F03.91 terms',
      'F03.91 useAdditional',
      'F03.918 useAdditional',
      'F03.A18 useAdditional',
      'F03.B18 useAdditional',
      'F03.C18 useAdditional',
      'G20 useAdditional',
      'G30 useAdditional',
      'G31 useAdditional',
    ],
  ],
  ['FY2023: mild neurocognitive disorder of known cause, F06.7-', ['F06.7 excludes1', 'G31.84 excludes1']],
  ['FY2023: prolonged grief, F43.81, and the rest, F43.89', ['F43.8 terms']],
  [
    'FY2022: feeding difficulties, R63.3-, may stand beside an eating disorder',
    ['F50 excludes1', 'F50 excludes2'],
  ],
  ['FY2024: chronic migraine with aura, G43.E-', ['G43.E excludes1']],
  [
    'FY2023: fatigue after infection is split; chronic fatigue syndrome is G93.32',
    ['G93.3 terms', 'G93.3 excludes1', 'G93.3 useAdditional'],
  ],
  ['FY2022: thrombocytosis has codes of its own, D75.83-', ['D75.83 excludes1']],
  ['FY2023: pericardial effusion is split, I31.31 and I31.39', ['I31.3 terms', 'I31.31 codeFirst']],
  ['FY2024: resistant hypertension, I1A.0', ['I16 codeAlso', 'I1A.0 codeFirst']],
  [
    'FY2023 and FY2024: other angina is split, the terms are at I20.89',
    ['I20.8 terms', 'I20.8 useAdditional'],
  ],
  ['FY2024: supraventricular tachycardia is split, the terms are at I47.19', ['I47.1 terms']],
]

export const since2021: Readonly<Record<string, string>> = Object.fromEntries(
  reasons.flatMap(([why, at]) => at.map((note) => [note, why])),
)
