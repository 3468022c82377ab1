import { textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { documentExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

export const contactStated: HouseRule = {
  id: 'contact-stated',
  severity: 'warning',
  title: 'The contract says whom to tell when it is wrong.',
  why: 'The document travels without this site. Who finds a mistake in it should not have to search for us; the owner, named elsewhere, did not write it.',
  fix: 'Add `contact` to `info`: a name, and an `email` or a `url`.',
  failing: documentExample('tags: []'),
  passing: {
    'openapi.yaml':
      'openapi: 3.1.0\ninfo:\n  title: Stops\n  version: 1.0.0\n  contact: { name: Example, email: hello@open.example }\npaths: {}\n',
  },
  check({ contract }) {
    const contact = contract.read.member(contract.read.member(contract.root, 'info'), 'contact')?.value ?? {}
    const [name, ...ways] = ['name', 'email', 'url'].map((key) => textOf(contact[key]))
    if (name !== '' && ways.some((way) => way !== '')) return []
    return [{ message: '`info.contact` needs a name, and an email or a url.', at: placeIn(contract.root, 'info') }]
  },
}
