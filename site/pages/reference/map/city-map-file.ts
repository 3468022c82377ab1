/** Where the city's lines lie beside the pages; only an opened map asks for them. */
export const cityMapFile = '/assets/map.json'
