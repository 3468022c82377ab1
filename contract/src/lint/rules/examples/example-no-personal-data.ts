import type { HouseRule } from '../../parts/house-rule.ts'
import { personalDataIn } from '../../words/personal-data.ts'
import { parameterExample } from '../../parts/rule-example.ts'
import { statedExamples } from '../../parts/stated-examples.ts'

const search = (example: string): string =>
  `name: contact\nin: query\ndescription: Whom to write to.\nschema: { type: string }\nexample: ${example}`

export const exampleNoPersonalData: HouseRule = {
  id: 'example-no-personal-data',
  severity: 'error',
  title: 'No example or fixture holds what could be about a living person.',
  why: 'Examples are copied into programs, screenshots and search engines. A real address in one is real mail to somebody who never asked.',
  fix: 'Invent it: mail at example.org or at any `.example`, telephone numbers from 07700 900000 to 900999, nobody at all where a role will do.',
  failing: parameterExample(search('jo.bloggs@mail.co.uk')),
  passing: parameterExample(search('desk@depot.example')),
  check(subject) {
    const { owner, upstream } = subject.api
    const addresses = [owner.url, owner.contact ?? '', upstream.kind === 'external' ? upstream.url : '']
    const domains = addresses.flatMap(domainOf)
    return statedExamples(subject).flatMap(({ name, value, at }) => {
      const found = personalDataIn(name, value, domains)
      return found === undefined ? [] : [{ message: `The example shows ${found}. Invent one instead.`, at: at() }]
    })
  },
}

/** The name that an owner's page, help desk or host has on the network. */
function domainOf(address: string): readonly string[] {
  const host = address.includes('@') ? address.split('@')[1] : URL.parse(address)?.hostname
  return host ? [host.replace(/^www\./, '').toLowerCase()] : []
}
