import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { lintReport, reportFormats } from './lint-report.ts'

const today = new Date('2026-11-24T12:00:00Z')
const broken = { ...tinyCityFiles, 'apis/buses/openapi.yaml': 'openapi: "3.1.0' }

test.each(reportFormats)('a city that cannot be read is reported as %s all the same', async (format) => {
  const cityDir = await writeCity(broken)
  const { text, hasErrors } = await lintReport({ cityDir, format, from: dirname(cityDir), today })
  expect(hasErrors).toBe(true)
  expect(text).toMatch(/contract-readable/)
  expect(text).toMatch(/tiny\/apis\/buses\/openapi\.yaml/)
})

test('files are named from where the reader stands', async () => {
  const cityDir = await writeCity(broken)
  const parent = dirname(cityDir)
  const report = await lintReport({ cityDir, apiId: 'buses', format: 'people', from: dirname(parent), today })
  expect(report.text).toMatch(new RegExp(`^${basename(parent)}/tiny/apis/buses/openapi.yaml:1:`))
})

test('a folder that is no city is one finding, and its rules have no address', async () => {
  const cityDir = join(dirname(await writeCity()), 'nowhere')
  const { text, hasErrors } = await lintReport({ cityDir, format: 'sarif', from: dirname(cityDir), today })
  expect(hasErrors).toBe(true)
  expect(text).not.toMatch(/helpUri/)
})
