import type { MemberStep } from '@openlondon/contract/model'

/** How code reads a member: `page.link?.find((entry) => entry.relation === 'next')?.url`. */
export function memberAccess(root: string, steps: readonly MemberStep[]): string {
  return steps.reduce((code, { name, where }, index) => {
    const read = `${code}${accessor(name, index > 0)}`
    if (!where) return read
    return `${read}?.find((entry) => entry${accessor(where.member, false)} === ${JSON.stringify(where.is)})`
  }, root)
}

/** The type of that member, where it is there. */
export function memberType(root: string, steps: readonly MemberStep[]): string {
  return steps.reduce((type, { name, where }) => {
    const member = `NonNullable<${type}[${JSON.stringify(name)}]>`
    return where ? `${member}[number]` : member
  }, root)
}

export function accessor(name: string, isMaybe: boolean): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return `${isMaybe ? '?.' : '.'}${name}`
  return `${isMaybe ? '?.' : ''}[${JSON.stringify(name)}]`
}
