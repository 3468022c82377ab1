import { isRecord, recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { gdprBases, lawfulBasesIn } from '../../words/lawful-bases.ts'
import { someOf } from '../../words/some-of.ts'
import { placeIn } from '../../parts/part.ts'

export const lawfulBasis: HouseRule = {
  id: 'lawful-basis',
  severity: 'warning',
  title: 'Operations with personal data (C3) name the lawful basis and where its risks were assessed.',
  why: 'Without a basis the answer must not be given at all, and a reader who builds on it inherits the duty.',
  fix: `Add \`lawfulBasis\` and \`dpia\` (a page or a sentence) to \`defaults\` in api.yaml, or \`x-lawful-basis\` and \`x-dpia\` to the operation. Where the GDPR is the law the basis is one of ${gdprBases.join(', ')}; elsewhere write what your law calls it.`,
  failing: operationExample('operationId: stop\nx-privacy: C3'),
  passing: operationExample(
    'operationId: stop\nx-privacy: C3\nx-lawful-basis: public-task\nx-dpia: https://buses.example/dpia',
  ),
  check({ city, contract, statedFacts, factsAt }) {
    const bases = lawfulBasesIn(city.country)
    const defaults = recordOf(statedFacts['defaults'])
    const personal = contract.operations
      .filter(({ model }) => model.privacy === 'C3')
      .map((part) => ({
        part,
        basis: textOf(part.value['x-lawful-basis']) || textOf(defaults['lawfulBasis']),
        dpia: part.value['x-dpia'] ?? defaults['dpia'],
      }))
    const unknown = personal.flatMap(({ part, basis }) =>
      basis === '' || !bases || bases.includes(basis)
        ? []
        : [{ message: `"${basis}" is no lawful basis. Use one of ${bases.join(', ')}.`, at: placeIn(part) }],
    )
    const bare = personal.filter(({ basis, dpia }) => basis === '' || (textOf(dpia) === '' && !isRecord(dpia)))
    const [first] = bare
    if (!first) return unknown
    const names = someOf(bare.map(({ part }) => part.model.name))
    const message = `Personal data without a lawful basis and an assessment: ${names}.`
    const at = bare.length > 1 ? factsAt('/defaults') : placeIn(first.part)
    return [...unknown, { message, at }]
  },
}
