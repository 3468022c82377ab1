import type { HouseRule } from '../house-rule.ts'
import { pathsExample } from '../rule-example.ts'

/** Words of a medical record; the number is the one field that makes any row identifiable. */
const telling =
  /^(nhs[-_]?(number|no)|patient([-_]?(id|name|number|identifier))?|diagnos(is|es)|medical[-_]?record([-_]?number)?|prescriptions?|blood[-_]?type)$/i

export const noPatientData: HouseRule = {
  id: 'no-patient-data',
  severity: 'error',
  title: 'No operation takes or gives data about a patient.',
  why: 'A public portal is no place for medical records: neither keys nor logs here are made for them, and the law asks for far more than we do.',
  fix: 'Leave the operation out. Directories of organisations, and counts that single nobody out, are welcome.',
  failing: pathsExample(
    '/appointments:\n  get:\n    operationId: appointments\n    parameters:\n      - { name: nhsNumber, in: query, description: Whose., schema: { type: string } }',
  ),
  passing: pathsExample(
    '/surgeries:\n  get:\n    operationId: surgeries\n    parameters:\n      - { name: postcode, in: query, description: Near where., schema: { type: string } }',
  ),
  visit: () => ({
    Parameter(parameter, { report, location }) {
      if (telling.test(parameter.name ?? ''))
        report({
          message: `The parameter "${parameter.name}" asks for data about a patient.`,
          location: location.child(['name']),
        })
    },
    SchemaProperties(properties, { report, location }) {
      for (const name of Object.keys(properties)) {
        if (telling.test(name))
          report({ message: `The property "${name}" is data about a patient.`, location: location.child([name]).key() })
      }
    },
    Operation(operation, { report, location }) {
      if ('x-privacy' in operation && operation['x-privacy'] === 'C4')
        report({
          message: 'Class C4 (special category) is not served through this portal.',
          location: location.child(['x-privacy']),
        })
    },
  }),
}
