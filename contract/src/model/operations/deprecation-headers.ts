import type { OperationModel } from '../model.ts'

/** RFC 9745 and RFC 8594: what every answer of an operation says that is going away. The link leads to a page of `origin`. */
export function deprecationHeaders(
  { apiId, deprecation }: OperationModel,
  origin: string,
): Readonly<Record<string, string>> {
  if (!deprecation) return {}
  return {
    // A date is all that this header can say.
    ...(deprecation.since === ''
      ? {}
      : { Deprecation: `@${Math.floor(Date.parse(`${deprecation.since}T00:00:00Z`) / 1_000)}` }),
    ...(deprecation.sunset === undefined ? {} : { Sunset: new Date(`${deprecation.sunset}T00:00:00Z`).toUTCString() }),
    Link: `<${origin}/apis/${apiId}>; rel="deprecation"; type="text/html"`,
  }
}
