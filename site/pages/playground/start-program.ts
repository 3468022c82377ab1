import type { City, FirstCall } from '@openlondon/contract'

/** The city's first call, as a program. */
export function startProgram(
  { sdk: { packageName } }: Pick<City, 'sdk'>,
  { operation: { apiId, name }, parameters }: FirstCall,
  origin: string,
): string {
  return [
    `import { createClient } from '${packageName}'`,
    `import { ${name} } from '${packageName}/${apiId}'`,
    '',
    `const city = createClient({ via: 'sandbox', origin: '${origin}' })`,
    `const answer = await ${name}(city${parameters === '' ? '' : `, ${parameters}`})`,
    'console.log(answer)',
    '',
  ].join('\n')
}
