/**
 * A bundler's loader for two files that Docusaurus writes: takes out what only the build reads, and with it the paths of
 * the machine that builds. Of the registry that is each module's address (only the server's rendering reports them), of
 * the configuration the options of presets and plugins and the colours of a highlighter that is not here.
 */
export default function slimGenerated(source: string): string {
  const config = /^export default (\{[^]*\});?\s*$/m.exec(source)?.[1]
  return config?.includes('"themeConfig"') ? slimConfig(config) : slimRegistry(source)
}

function slimConfig(source: string): string {
  const { presets: _presets, plugins: _plugins, themeConfig, ...rest } = JSON.parse(source)
  const { prism: _prism, ...shown } = themeConfig
  return `export default ${JSON.stringify({ ...rest, presets: [], plugins: [], themeConfig: shown })}`
}

const slimRegistry = (source: string): string =>
  source.replaceAll(/\), "(?:[^"\\]|\\.)*", require\.resolveWeak/g, '), "", require.resolveWeak')
