/**
 * What `postcss-preset-env` takes for new: it writes `left` for `inset-inline-start`, and with that a page that reads from the
 * right falls apart, although no stylesheet of ours names a side. Browsers since 2021 know them all.
 */
const ofSides = Object.fromEntries(
  ['logical-properties-and-values', 'float-clear-logical-values', 'logical-overflow', 'logical-resize'].map((id) => [
    id,
    false,
  ]),
)

/** A plugin of PostCSS as Docusaurus lists it: by its path, with options, where it is not a function. */
export function keepingSides(plugin: unknown): unknown {
  if (!Array.isArray(plugin) || !String(plugin[0]).includes('postcss-preset-env')) return plugin
  const [name, given]: readonly unknown[] = plugin
  return [name, { ...(typeof given === 'object' ? given : {}), features: ofSides }]
}
