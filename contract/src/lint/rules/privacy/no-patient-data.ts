import type { HouseRule, LintSubject, Remark } from '../../parts/house-rule.ts'
import { namedValues } from '../../parts/named-values.ts'
import { isRecordHost, isRecordName, patientResourceIn } from '../../words/patient-records.ts'
import { pathsExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'
import { statedHosts } from '../../parts/stated-hosts.ts'

export const noPatientData: HouseRule = {
  id: 'no-patient-data',
  severity: 'error',
  title: 'No operation takes or gives data about a patient, and no host keeps medical records.',
  why: 'A public portal is no place for medical records: neither keys nor logs here are made for them, and the law asks for far more than we do.',
  fix: 'Leave the operation out. Directories of organisations, and counts that single nobody out, are welcome.',
  overridable: false,
  failing: pathsExample(
    '/appointments:\n  get:\n    operationId: appointments\n    parameters:\n      - { name: patientId, in: query, description: Whose., schema: { type: string } }',
  ),
  passing: pathsExample(
    '/clinics:\n  get:\n    operationId: clinics\n    parameters:\n      - { name: near, in: query, description: Near where., schema: { type: string } }',
  ),
  check(subject) {
    const { contract } = subject
    const { country } = subject.city
    const named = namedValues(contract)
      .filter(({ name }) => isRecordName(name, country))
      .map((part) => ({ message: `"${part.name}" is data about a patient.`, at: placeIn(part) }))
    const special = contract.operations
      .filter(({ model }) => model.privacy === 'C4')
      .map((part) => ({
        message: 'Class C4 (special category) is not served through this portal.',
        at: placeIn(part, 'x-privacy'),
      }))
    const hosts = statedHosts(subject)
      .filter(({ url }) => isRecordHost(url, country))
      .map(({ url, at }) => ({ message: `"${url}" keeps medical records.`, at }))
    return [...named, ...special, ...hosts, ...recordPathsIn(subject)]
  },
}

function recordPathsIn(subject: LintSubject): readonly Remark[] {
  const { operations } = subject.contract
  const addresses = [...statedHosts(subject).map(({ url }) => url), ...operations.map(({ model }) => model.path)]
  const isFhir = addresses.some((address) => /fhir/i.test(address))
  return operations.flatMap((part) => {
    const resource = patientResourceIn(part.model.path, isFhir)
    return resource === undefined ? [] : [{ message: `"${resource}" is a part of medical records.`, at: placeIn(part) }]
  })
}
