import { expect, test } from 'vitest'
import { isRecordHost, isRecordName, patientResourceIn } from './patient-records.ts'

test.each([
  ['a demographics service', 'GB', 'https://api.health.example/personal-demographics/FHIR/R4', true],
  ['a record locator', 'GB', 'https://api.health.example/National-Record-Locator/v3', true],
  ['records by their plain name', 'XX', 'https://api.health.example/Patient-Records', true],
  ['the journal of a region', 'SE', 'https://journalen.example/api', true],
  ['an archive of patients', 'FI', 'https://api.example/Potilastiedon-arkisto', true],
  ['a directory of organisations', 'GB', 'https://api.health.example/organisation-data-terminology-api/fhir', false],
])('%s', (_name, country, address, isRefused) => expect(isRecordHost(address, country)).toBe(isRefused))

test.each([
  ['a patient', '/Patient/{id}', false, 'Patient'],
  ['an operation on one', '/Patient/$everything', false, 'Patient'],
  ['a prescription', '/v1/MedicationRequest', false, 'MedicationRequest'],
  ['an observation among medical records', '/Observation/{id}', true, 'Observation'],
  ['an observation of the air', '/Observation/{site}', false, undefined],
  ['an organisation', '/Organization/{id}', true, undefined],
  ['a word that only contains one', '/OutPatients', true, undefined],
])('%s', (_name, path, isFhir, resource) => expect(patientResourceIn(path, isFhir)).toBe(resource))

test.each([
  ['patientId', 'XX', true],
  ['diagnosis', 'XX', true],
  ['allergies', 'XX', true],
  ['medical_history', 'XX', true],
  ['Diagnoser', 'SE', true],
  ['potilas_numero', 'FI', true],
  ['nhsNumber', 'GB', true],
  ['nhs_number', 'GB', true],
  ['NHS-No', 'GB', true],
  ['nhsNumber', 'XX', false],
  ['outpatients', 'GB', false],
  ['nhsRegion', 'GB', false],
  ['number', 'GB', false],
  ['conditions', 'GB', false],
])('%s in %s is of a record: %s', (name, country, isOfRecord) => expect(isRecordName(name, country)).toBe(isOfRecord))
