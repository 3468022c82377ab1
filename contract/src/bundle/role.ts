/** Where an object of the document stands on the way to an operation. */
export type Role = 'document' | 'paths' | 'path-item' | 'other'

export function roleBelow(role: Role, key: string): Role {
  if (role === 'document') return key === 'paths' ? 'paths' : 'other'
  return role === 'paths' ? 'path-item' : 'other'
}
