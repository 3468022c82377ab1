/** A contract says something the SDK cannot express. One sentence that names the operation; never a bug of ours. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError'
}
