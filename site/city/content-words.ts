import type { Values } from '@openlondon/contract'
import type { footerMembers, landingMembers } from './content-fields.ts'

type Written = Values<typeof landingMembers>
export type LandingContent = Omit<Written, 'sample'> & {
  /** Without values, the ones that the form of the operation starts with. */
  readonly sample: Omit<Written['sample'], 'values'> & Partial<Pick<Written['sample'], 'values'>>
}
export type FooterContent = Values<typeof footerMembers>
