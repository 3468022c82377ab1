/** One step of what became of a crime. */
export type Step = { readonly code: string; readonly name: string; readonly month: string }

/** A crime that the owner's examples tell of, whatever the seed. */
export type RecordedCrime = {
  readonly id: number
  readonly persistentId: string
  readonly category: string
  readonly month: string
  /** Id of the fixed point; left out where it could not be placed. */
  readonly streetId?: string
  /** Where it was not placed. */
  readonly forceId?: string
  readonly steps: readonly Step[]
}

/** In words, by code. */
export const outcomeNames = {
  'under-investigation': 'Under investigation',
  'no-further-action': 'Investigation complete; no suspect identified',
  'unable-to-prosecute': 'Unable to prosecute suspect',
  charged: 'Suspect charged',
  'awaiting-court-result': 'Awaiting court outcome',
  'court-result-unavailable': 'Court result unavailable',
  'status-update-unavailable': 'Status update unavailable',
  'local-resolution': 'Local resolution',
  cautioned: 'Offender given a caution',
  'further-action-not-public-interest': 'Further investigation is not in the public interest',
  'action-taken-by-another-organisation': 'Action to be taken by another organisation',
} as const

export type OutcomeCode = keyof typeof outcomeNames

export function step(code: OutcomeCode, month: string): Step {
  return { code, name: outcomeNames[code], month }
}

const month = '2026-09'

export const recordedCrimes: readonly RecordedCrime[] = [
  { id: 131_482_207, persistentId: '', category: 'anti-social-behaviour', month, streetId: '1678440', steps: [] },
  {
    id: 131_482_311,
    persistentId: '4f2a8c1e9b7d3056aa41c7e2f08b9d6c5e13a7f4082b6d9c1e5f7a3048bc92d1',
    category: 'theft-from-the-person',
    month,
    streetId: '1678432',
    steps: [step('under-investigation', month), step('no-further-action', month)],
  },
  {
    id: 131_482_364,
    persistentId: '9c07be5512fd48a3e6b1904c7d2f3a8816e0b5d94fa27c31880de46b93f51a07',
    category: 'bicycle-theft',
    month,
    streetId: '1678432',
    steps: [step('under-investigation', month)],
  },
  {
    id: 131_490_018,
    persistentId: '17d3e8f2046ab95c71fe30b8d4c96a251b7f08e3d5a24c9960f1be7283dc4a5e',
    category: 'public-order',
    month,
    streetId: '2490117',
    steps: [step('under-investigation', month), step('charged', '2026-10'), step('awaiting-court-result', '2026-10')],
  },
  {
    id: 130_977_410,
    persistentId: 'e2906bd17f45c83a0db6e19a72f83c5d40b8e7162fa95cd3387e10b4d9f6a258',
    category: 'shoplifting',
    month: '2026-05',
    streetId: '1678440',
    steps: [step('under-investigation', '2026-05'), step('local-resolution', month)],
  },
  {
    id: 131_501_772,
    persistentId: 'b81e04f7c96d2a35108bde7f64c3a9520d7f1e86b45a9c2037fe1d68a0c4b793',
    category: 'other-theft',
    month,
    forceId: 'city-of-london',
    steps: [step('under-investigation', month), step('unable-to-prosecute', month)],
  },
]
