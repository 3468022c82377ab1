// Builds the site of another city's folder into another folder, as the environment names them.
import { siteStep } from '../scripts/parts/steps.ts'

await siteStep.run()
