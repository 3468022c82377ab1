import { organisations } from '@openlondon/sdk/health'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, district) => {
  const open = await organisations(city, {
    PostCode: district,
    NonPrimaryRoleId: 'RO76',
    Status: 'Active',
    // Without it the register answers a part.
    Limit: 1_000,
  })
  return open
    .map(({ orgId: code, name }) => ({
      code,
      name: name.toLowerCase().replaceAll(/(^|[\s(-])\p{L}/gu, (start) => start.toUpperCase()),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
