/** Words of the language and of the platform, and of the modules that generated code stands in. */
const reserved = new Set(
  `any as async atob bigint boolean btoa clearInterval clearTimeout console crypto document exports fetch from global
  globalThis history location module namespace navigator never number performance process queueMicrotask require
  setInterval setTimeout string structuredClone symbol type undefined unknown window
  break case catch class const continue debugger default delete do else enum export extends false finally for function
  if import in instanceof new null return super switch this throw true try typeof var void while with yield let static
  await package private protected public interface implements arguments eval api operation shapedOperation then client`.split(
    /\s+/,
  ),
)

/** Types of the language and of the tools that generated code is written by, which it refers to by name. */
const reservedTypes = new Set(
  `Array Awaited Blob BodyInit Brand Call CallOptions Client Date Exclude Extract File HttpResponse NonNullable Omit
  Parameters Partial Promise Readonly Record RequestHandler RequestHandlerOptions Uint8Array`.split(/\s+/),
)

/** What Windows takes for a device, whatever its capitals and whatever follows a dot. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/i

/** No file and no folder can have this name on every system. */
export const isDeviceName = (name: string): boolean => devices.test(name)

/** A function of the SDK cannot have this name. */
export const isReservedName = (name: string): boolean => reserved.has(name)

/** A schema's type in the SDK cannot have this name. */
export const isReservedType = (name: string): boolean => reservedTypes.has(name)

/** Doors of every SDK that are no API's. */
export const sdkDoors: readonly string[] = ['city', 'geo', 'ids', 'place', 'sense', 'work']
