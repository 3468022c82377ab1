/**
 * What the portal's server tells anybody, without the SDK: a page that only reads need not load it. `none` where no portal
 * serves the page, and `silent` where one does and has not answered, which may pass.
 */
export async function readPortal<T>(path: string, signal?: AbortSignal): Promise<T | 'none' | 'silent'> {
  try {
    const response = await fetch(path, signal ? { signal } : {})
    if (response.ok) return await response.json()
    return response.status === 404 ? 'none' : 'silent'
  } catch (error) {
    // What answers with a page in place of JSON knows no portal either.
    return error instanceof SyntaxError ? 'none' : 'silent'
  }
}
