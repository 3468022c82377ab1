import { refuse } from '@openlondon/sandbox/view'

const host = 'https://data.hackney.example'

/** A success in CKAN's envelope. */
export function done(action: string, result: unknown): object {
  return { help: helpOn(action), success: true, result }
}

export type CkanErrorType = 'Not Found Error' | 'Validation Error' | 'Authorization Error' | 'Search Query Error'

const statuses: Readonly<Record<CkanErrorType, number>> = {
  'Not Found Error': 404,
  'Validation Error': 409,
  'Authorization Error': 403,
  'Search Query Error': 409,
}

/** End with a refusal in CKAN's envelope. */
export function refuseAction(action: string, type: CkanErrorType, detail: Readonly<Record<string, unknown>>): never {
  return refuse(statuses[type], { help: helpOn(action), success: false, error: { ...detail, __type: type } })
}

function helpOn(action: string): string {
  return `${host}/api/3/action/help_show?name=${action}`
}

/** `2026-09-14T10:24:11.000000`: UTC without saying so, with six decimals. */
export function ckanTime(instant: number): string {
  return new Date(instant).toISOString().replace('Z', '000')
}
