import type { HouseRule } from '../../parts/house-rule.ts'

const contract = (property: string): { readonly 'openapi.yaml': string } => ({
  'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Stops, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas:\n    Stop:\n      type: object\n      properties:\n        wait: ${property}\n`,
})

export const schemaPropertyDescribed: HouseRule = {
  id: 'schema-property-described',
  severity: 'warning',
  title: 'Every property of a schema has a description, of its own or of the schema it refers to.',
  why: 'It is the text a developer sees when the pointer rests on the name, and the only place to say unit, zone and oddity.',
  fix: 'One sentence: what it is, in which unit, and when it is missing.',
  failing: contract('{ type: integer }'),
  passing: contract('{ type: integer, x-unit: s, description: Time until the bus is here. }'),
  visit: () => ({
    SchemaProperties(properties, { report, location, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        if (typeof property !== 'object') continue
        if ('description' in property && String(property.description).trim() !== '') continue
        if (resolve(property).node?.description?.trim()) continue
        report({ message: `The property "${name}" has no description.`, location: location.child([name]).key() })
      }
    },
  }),
}
