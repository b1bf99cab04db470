import type { CaseHead } from '../domain/office/case-head.ts'
import type { Case } from './cases.ts'
import { siteData } from './site-data.ts'

const settings: Readonly<Record<string, string>> = {
  'physician-practice': 'Physician practice',
  'specialty-clinic': 'Specialty clinic',
  'hospital-inpatient': 'Hospital inpatient',
  'hospital-outpatient': 'Hospital outpatient and emergency',
  'surgical-facility': 'Surgical facility',
  'nursing-outpatient': 'Outpatient therapy facility',
  'nursing-home': 'Nursing home',
  'home-care': 'Home care',
  payer: 'Insurance company',
  research: 'Research facility',
}

export const settingLabel = (setting: string): string => settings[setting] ?? setting

export const caseHead = ({ id, desk, line }: Case): CaseHead => ({
  id,
  number: desk.number,
  setting: settingLabel(desk.setting),
  patient: `${desk.patient.first.slice(0, 1)}. ${desk.patient.last}`,
  date: desk.from,
  payer: desk.payer,
  level: desk.prompt.level,
  difficulty: desk.prompt.difficulty,
  form: line.chart.encounter.form === 'professional' ? 'CMS-1500' : 'UB-04',
})

export const caseHeads = (): readonly CaseHead[] => siteData().cases.map(caseHead)

/** Site routes of a case's data files. */
export function caseUrls(id: string) {
  const { base } = siteData()
  const at = (name: string) => `/${base}/${name}`
  return {
    desk: at(`${id}.desk.json`),
    key: at(`${id}.key.json`),
    line: at(`${id}.line.json`),
    book: at('book/'),
    sources: at('sources.json'),
  }
}
