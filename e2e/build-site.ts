// Builds the site of another city's folder into another folder, as the environment names them.
import { siteStep } from '../scripts/parts/steps.ts'

// It is built once: what the bundler would keep for the next time would only push out what others kept.
process.env['DOCUSAURUS_NO_PERSISTENT_CACHE'] = 'true'
await siteStep.run()
