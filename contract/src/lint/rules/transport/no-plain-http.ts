import { recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { documentExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'
import { textsIn } from '../../parts/texts.ts'

const tags = (url: string): string => `tags:\n  - { name: Stops, description: 'Explained [here](${url}).' }`

/** Vocabularies whose addresses are names, and begin so for ever. */
const nameOnly =
  /^http:\/\/(?:www\.)?(?:schema\.org|w3\.org|purl\.org|json-schema\.org|opengis\.net|xmlns\.com|w3id\.org)(?=$|[/#:])/

export const noPlainHttp: HouseRule = {
  id: 'no-plain-http',
  severity: 'warning',
  title: 'Every page that a reader is sent to is read over https.',
  why: 'A licence or a help page that anybody on the way can change is no source, and browsers warn before they open it.',
  fix: 'Write `https://`. An address that only names something, such as a namespace, belongs in backticks.',
  failing: documentExample(tags('http://buses.example/stops')),
  passing: documentExample(tags('https://buses.example/stops')),
  check({ contract, statedFacts, factsAt }) {
    const { read, root } = contract
    const links = ['contact', 'license'].flatMap((key) => read.member(read.member(root, 'info'), key) ?? [])
    const docs = [root, ...read.items(root, 'tags'), ...contract.operations].flatMap(
      (part) => read.member(part, 'externalDocs') ?? [],
    )
    const facts = ['/owner/url', '/owner/contact', '/licence/url'].map((pointer) => {
      const [, section = '', key = ''] = pointer.split('/')
      return { text: textOf(recordOf(statedFacts[section])[key]), at: () => factsAt(pointer) }
    })
    const stated = [...links, ...docs].map((part) => ({
      text: textOf(part.value['url']),
      at: () => placeIn(part, 'url'),
    }))
    return [...textsIn(contract), ...stated, ...facts].flatMap(({ text, at }) => {
      const addresses = text.replaceAll(/`[^`]*`/g, '').match(/http:\/\/[^\s)"'>]+/g) ?? []
      const found = addresses.find((address) => !nameOnly.test(address))
      return found === undefined || nameOnly.test(found)
        ? []
        : [{ message: `"${found}" is not read over https.`, at: at() }]
    })
  },
}
