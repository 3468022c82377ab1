import type { HouseRule } from '../../parts/house-rule.ts'
import { domainOf, personalDataIn } from '../../words/personal-data.ts'
import { parameterExample } from '../../parts/rule-example.ts'
import { statedExamples } from '../../parts/stated-examples.ts'

const search = (example: string): string =>
  `name: contact\nin: query\ndescription: Whom to write to.\nschema: { type: string }\nexample: ${example}`

export const exampleNoPersonalData: HouseRule = {
  id: 'example-no-personal-data',
  severity: 'error',
  title: 'No example or fixture holds what could be about a living person.',
  why: 'Examples are copied into programs, screenshots and search engines. A real address in one is real mail to somebody who never asked.',
  fix: 'Invent it: mail at example.org or at any `.example`, a telephone number that the country keeps for plays and books, an identity number whose last digit does not add up, nobody at all where a role will do.',
  failing: parameterExample(search('jo@post.internal')),
  passing: parameterExample(search('desk@depot.example')),
  check(subject) {
    const { owner, upstream } = subject.api
    const [, mailHost] = (owner.contact ?? '').split('@')
    const contact = mailHost === undefined ? owner.contact : `https://${mailHost}`
    const addresses = [owner.url, contact ?? '', upstream.kind === 'external' ? upstream.url : '']
    const domains = addresses.map(domainOf).filter((domain) => domain !== '')
    return statedExamples(subject).flatMap(({ name, value, at }) => {
      const found = personalDataIn(name, value, domains, subject.city.country)
      return found === undefined ? [] : [{ message: `The example shows ${found}. Invent one instead.`, at: at() }]
    })
  },
}
