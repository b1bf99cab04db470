import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isZip, recognise } from './recognise.ts'
import { HEAD } from './source.ts'
import { samples } from './testing/samples.ts'

test.each(samples)('$format is recognised by what stands in it', ({ format, text }) => {
  expect(recognise(strToU8(text).subarray(0, HEAD))).toMatchObject({ ok: true, value: { id: format } })
})

describe('anything else is named', () => {
  test.each([
    ['nothing', '', 'The file is empty'],
    ['a PDF', '%PDF-1.7', 'a PDF document'],
    ['an old workbook', '\u00d0\u00cf\u0011\u00e0', 'an old Excel or Word document'],
    ['RTF', '{\\rtf1', 'an RTF document'],
    ['PNG', '\u0089PNG', 'a picture (PNG)'],
    ['JPEG', '\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
    ['gzip', '\u001f\u008b', 'a gzip archive; unpack it first'],
    ['7-Zip', '7z\u00bc\u00af', 'a 7-Zip archive; unpack it first'],
    ['RAR', 'Rar!', 'a RAR archive; unpack it first'],
    ['a program', 'MZ', 'a Windows program; do not start it'],
    ['UTF-16', '\u00ff\u00feA\u0000', 'text saved as UTF-16'],
    ['a web page', '\n<!DOCTYPE html>', 'This is a web page'],
    ['the same after a remark', '<!-- x --><html lang="en">', 'This is a web page'],
    ['JSON', '{"codes": []}', 'a JSON file'],
    ['an index of ICD-10', '<?xml version="1.0"?><ICD10CM.index>', 'an index of ICD-10'],
    ['other XML of ICD-10', '<?xml version="1.0"?><ICD10PCS.definitions>', 'another XML file of ICD-10'],
    ['other XML', '<?xml version="1.0"?><svg/>', 'an XML file of another kind'],
    ['addenda', 'Revise from: 0 A00 x', 'a list of changes (addenda)'],
    ['zero bytes', 'A\u0000B', 'not a text file'],
    ['a letter', 'Dear student,', 'It begins with "Dear student,"'],
  ])('%s', (_, latin1, says) => {
    const result = recognise(strToU8(latin1, true))
    expect(result.ok ? '' : result.problems[0]?.message).toContain(says)
  })
})

test.each([
  ['PK\u0003\u0004', true],
  ['PK\u0005\u0006', true],
  ['PKZIP', false],
])('%j is a zip: %s', (text, expected) => expect(isZip(strToU8(text, true))).toBe(expected))
