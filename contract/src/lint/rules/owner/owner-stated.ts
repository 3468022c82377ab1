import { startOf } from '../../../files/contract-error.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const ownerStated: HouseRule = {
  id: 'owner-stated',
  severity: 'error',
  title: 'The owner is named, with a page and a way to reach the people who answer for the API.',
  why: 'When the data is wrong at midnight, a developer must know whom to write to, and it is not the portal.',
  fix: 'Fill in `owner` in api.yaml: name, url, and contact (a mail address or the page of a help desk).',
  failing: operationExample('operationId: stop', {
    'api.yaml': 'owner: { name: Example Buses, url: https://buses.example }',
  }),
  passing: operationExample('operationId: stop', {
    'api.yaml': 'owner: { name: Example Buses, url: https://buses.example, contact: api@buses.example }',
  }),
  visit: ({ api, factsFile }, report) => ({
    Root() {
      const at = startOf(factsFile)
      if (api.owner.url !== '' && !URL.canParse(api.owner.url))
        report({ message: `The owner's url "${api.owner.url}" is not an address.`, at })
      const { contact } = api.owner
      if (contact === undefined)
        return report({ message: 'The owner has no `contact`. Add a mail address or the page of a help desk.', at })
      if (!contact.includes('@') && !URL.canParse(contact))
        report({ message: `The owner's contact "${contact}" is neither a mail address nor a page.`, at })
    },
  }),
}
