/**
 * Stands before Docusaurus' own start, which evaluates all of the script and asks for the page's data in one go. Here each
 * part is a task of its own, so that a phone answers its reader in between.
 */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackMode: "eager" */ './react-dom.ts'),
  () => import(/* webpackMode: "eager" */ '@generated/client-modules'),
  () => import(/* webpackMode: "eager" */ '@generated/routes'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/App'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry'),
]

function startWith(at: number): void {
  const part = parts[at]
  if (part) setTimeout(() => void part().then(() => startWith(at + 1)))
}

startWith(0)
