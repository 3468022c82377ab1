import { refuse, utc } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'
import { ownerType } from './place-body.ts'

const words = {
  400: ['ApiArgumentException', 'BadRequest'],
  404: ['EntityNotFoundException', 'NotFound'],
} as const

/** End as the owner does: with its own form of an error. */
export function refuseAs({ clock }: CityAsk, status: 400 | 404, path: string, message: string): never {
  const [exceptionType, httpStatus] = words[status]
  refuse(status, {
    $type: ownerType('ApiError'),
    timestampUtc: utc(clock.now),
    exceptionType,
    httpStatusCode: status,
    httpStatus,
    relativeUri: path,
    message,
  })
}

export function refuseUnknown(ask: CityAsk, path: string, noun: string, id: string): never {
  refuseAs(ask, 404, path, `The following ${noun} is not recognised: ${id}`)
}
