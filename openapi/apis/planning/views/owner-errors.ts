import { refuse } from '@openlondon/sandbox/view'

/** The owner's 404 is a page for people, whatever was asked for; its words are made up here. */
export function pageNotFound(): never {
  return refuse(
    404,
    '<!DOCTYPE html>\n<html lang="en"><head><title>Page not found</title></head><body><h1>Page not found</h1></body></html>\n',
    'text/html',
  )
}

export function unknownDatasets(unknown: readonly string[], valid: readonly string[]): never {
  return unprocessable({
    loc: ['dataset'],
    msg: `Requested datasets do not exist: ${unknown.join(',')}. Valid dataset names: ${valid.join(',')}`,
    type: 'value_error.datasetvaluenotfound',
    ctx: { dataset_names: valid },
  })
}

export function invalidGeometry(wkt: string): never {
  return unprocessable({ loc: ['geometry'], msg: `Invalid geometry ${wkt}`, type: 'value_error.invalidgeometry' })
}

function unprocessable(detail: object): never {
  return refuse(422, { detail: [detail] })
}
