import { expect, test } from 'vitest'
import { isRecordHost, patientResourceIn, recordName } from './patient-records.ts'

test.each([
  ['a demographics service', 'https://api.health.example/personal-demographics/FHIR/R4', true],
  ['a record locator', 'https://api.health.example/National-Record-Locator/v3', true],
  ['a directory of organisations', 'https://api.health.example/organisation-data-terminology-api/fhir', false],
])('%s', (_name, address, isRefused) => expect(isRecordHost(address)).toBe(isRefused))

test.each([
  ['a patient', '/Patient/{id}', false, 'Patient'],
  ['an operation on one', '/Patient/$everything', false, 'Patient'],
  ['a prescription', '/v1/MedicationRequest', false, 'MedicationRequest'],
  ['an observation among medical records', '/Observation/{id}', true, 'Observation'],
  ['an observation of the air', '/Observation/{site}', false, undefined],
  ['an organisation', '/Organization/{id}', true, undefined],
  ['a word that only contains one', '/OutPatients', true, undefined],
])('%s', (_name, path, isFhir, resource) => expect(patientResourceIn(path, isFhir)).toBe(resource))

test.each(['nhsNumber', 'nhs_number', 'NHS-No', 'patientId', 'diagnosis', 'allergies', 'medicalHistory'])(
  '%s is of a record',
  (name) => expect(recordName.test(name)).toBe(true),
)

test.each(['outpatients', 'nhsRegion', 'number', 'conditions'])('%s is not', (name) =>
  expect(recordName.test(name)).toBe(false),
)
