import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { organisations } from '@openlondon/sdk/health'

export type Surgery = { readonly code: string; readonly name: string }
export type Solution = (city: Client, district: string) => Promise<readonly Surgery[]>

/** The register's own code for a surgery. */
const surgery = 'RO76'

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  const city = cityOn()
  for (const district of ['SW9', 'E8', 'N1']) {
    const all = await organisations(city, { PostCode: district, NonPrimaryRoleId: surgery, Limit: 1_000 })
    const open = all.filter(({ status }) => status === 'Active')
    const found = await solve(city, district)
    want(`${district}: the open surgeries, each once`, found.map(({ code }) => code).toSorted(), codesOf(open))
    want(
      `${district}: no name is in capitals`,
      found.filter(({ name }) => name === name.toUpperCase()),
      [],
    )
    const letters = (names: readonly string[]): readonly string[] => names.map((name) => name.toUpperCase()).toSorted()
    want(
      `${district}: the names are the register's`,
      letters(found.map(({ name }) => name)),
      letters(open.map(({ name }) => name)),
    )
    const names = found.map(({ name }) => name)
    want(
      `${district}: in the order of the names`,
      names,
      names.toSorted((one, other) => one.localeCompare(other, 'en')),
    )
  }
  want('a district that does not exist has none', await solve(city, 'ZZ99'), [])
}

export default criterion

const codesOf = (all: readonly { readonly orgId: string }[]): readonly string[] =>
  all.map(({ orgId }) => orgId).toSorted()
