export { loadTables, dataFolder } from './load.ts'
export { coordinatesOf, type Coordinates } from './coordinates.ts'
export { boundaryOf, bounded, neighboursOf, type Point, type Polygon, type Ring } from './boundaries.ts'
export { capitalOf, formerNames, mainName, namesOn, partsOf, pointOf, type KnownPoint } from './gazetteer.ts'
