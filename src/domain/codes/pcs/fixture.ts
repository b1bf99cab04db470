import { readPcsTables } from './read-tables.ts'
import type { PcsTables } from './tables.ts'

/** A book of three small tables, as an author writes it. */
export const exampleText = `
section 0 Medical and Surgical
axes Section, Body System, Operation, Body Part, Approach, Device, Qualifier
operation B Excision: Excision of {4}[, {5}][, {7}]
operation H Insertion: Insertion of {6} into {4}[, {5}]
operation T Resection: Resection of {4}[, {5}]
5 0 Open => Open Approach
5 3 Percutaneous => Percutaneous Approach
5 4 Percutaneous Endoscopic => Percutaneous Endoscopic Approach
5 8 Via Natural or Artificial Opening Endoscopic
6 Z No Device
7 X Diagnostic
7 Z No Qualifier

system 0D Gastrointestinal System
4 5 Esophagus
4 6 Stomach
4 7 Stomach, Pylorus => Stomach, Pylorus
4 J Appendix
6 B Intraluminal Device, Airway => Airway
6 U Feeding Device

table 0DB
56J | 034 | Z | XZ
7 3 Vertical
6 | 8 | Z | 3XZ

table 0DH
5 | 8 | BU | Z
6 | 034 | U | Z

table 0DT
7 G Hand-Assisted
title 7G: Resection of {4}[, {5}][, {7}]
5-7 | 04 | Z | Z
J | 04 | Z | GZ
`

export const examplePcs: PcsTables = readPcsTables(
  [{ file: '0.txt', text: exampleText }],
  '2025-10-01',
  '2026-09-30',
).tables
