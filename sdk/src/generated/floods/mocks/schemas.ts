// Generated from floods@2.0.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  Address,
  ArchiveCsv,
  AreaEnvelope,
  AreaOutline,
  CalendarDate,
  Context,
  CurrentWarning,
  DateTime,
  DatumType,
  EaAreaName,
  EaRegionName,
  Easting,
  FloodArea,
  FloodAreaAnswer,
  FloodAreaId,
  FloodAreasAnswer,
  FloodStation,
  FloodStationAnswer,
  FloodStationId,
  FloodStationsAnswer,
  FloodTime,
  FloodWarning,
  FloodWarningAnswer,
  FloodWarningId,
  FloodWarningsAnswer,
  Geometry,
  GridCorner,
  IsTidal,
  LatestReading,
  Latitude,
  LevelOnRecord,
  Longitude,
  Measure,
  MeasureAddress,
  MeasureAnswer,
  MeasureId,
  MeasureKinds,
  MeasureLabel,
  MeasurePeriod,
  MeasureQualifier,
  MeasuredParameter,
  MeasuredParameterName,
  MeasuredStation,
  MeasuresAnswer,
  Meta,
  NewestReading,
  Northing,
  OutlineFeature,
  Problem,
  ProblemError,
  Reading,
  ReadingAddress,
  ReadingAnswer,
  ReadingMeasure,
  ReadingStation,
  ReadingValue,
  ReadingsAnswer,
  Severity,
  SeverityLevel,
  StageScale,
  StationMeasure,
  TimeMessageChanged,
  TimeRaised,
  TimeSeverityChanged,
  UnitAddress,
  UnitName,
  ValueType,
  WarnedArea,
  WarningAddress,
  WarningMessage
} from '../wire.ts';



export const getLatitudeMock = (): Latitude => (faker.number.float({min: -90, max: 90, fractionDigits: 2})) as unknown as Latitude

export const getLongitudeMock = (): Longitude => (faker.number.float({min: -180, max: 180, fractionDigits: 2})) as unknown as Longitude

export const getContextMock = (): Context => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as Context

export const getMetaMock = (overrideResponse: Partial<Meta> = {}): Meta => ({publisher: faker.string.alpha({length: {min: 10, max: 20}}), licence: faker.string.alpha({length: {min: 10, max: 20}}), documentation: faker.string.alpha({length: {min: 10, max: 20}}), version: faker.string.alpha({length: {min: 10, max: 20}}), comment: faker.string.alpha({length: {min: 10, max: 20}}), hasFormat: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), limit: faker.helpers.arrayElement([faker.number.int({min: 1}), undefined]), ...overrideResponse}) as unknown as Meta

export const getAddressMock = (): Address => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as Address

export const getEaAreaNameMock = (): EaAreaName => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as EaAreaName

export const getEaRegionNameMock = (): EaRegionName => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as EaRegionName

export const getFloodAreaIdMock = (): FloodAreaId => (faker.string.alpha({length: {min: 3, max: 32}})) as unknown as FloodAreaId

export const getWarnedAreaMock = (overrideResponse: Partial<WarnedArea> = {}): WarnedArea => ({'@id': getAddressMock(), county: faker.string.alpha({length: {min: 10, max: 20}}), notation: getFloodAreaIdMock(), polygon: getAddressMock(), riverOrSea: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as WarnedArea

export const getIsTidalMock = (): IsTidal => (faker.datatype.boolean()) as unknown as IsTidal

export const getWarningMessageMock = (): WarningMessage => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as WarningMessage

export const getSeverityMock = (): Severity => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as Severity

export const getSeverityLevelMock = (): SeverityLevel => (faker.number.int({min: 1, max: 4})) as unknown as SeverityLevel

export const getFloodTimeMock = (): FloodTime => (faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z?$")) as unknown as FloodTime

export const getFloodWarningMock = (overrideResponse: Partial<FloodWarning> = {}): FloodWarning => ({'@id': getWarningAddressMock(), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), eaAreaName: getEaAreaNameMock(), eaRegionName: faker.helpers.arrayElement([getEaRegionNameMock(), undefined]), floodArea: { ...getWarnedAreaMock() }, floodAreaID: getFloodAreaIdMock(), isTidal: faker.helpers.arrayElement([getIsTidalMock(), undefined]), message: getWarningMessageMock(), severity: getSeverityMock(), severityLevel: getSeverityLevelMock(), timeRaised: getTimeRaisedMock(), timeMessageChanged: getTimeMessageChangedMock(), timeSeverityChanged: getTimeSeverityChangedMock(), ...overrideResponse}) as unknown as FloodWarning

export const getFloodWarningsAnswerMock = (overrideResponse: Partial<FloodWarningsAnswer> = {}): FloodWarningsAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFloodWarningMock() })), ...overrideResponse}) as unknown as FloodWarningsAnswer

export const getWarningAddressMock = (): WarningAddress => (getAddressMock()) as unknown as WarningAddress

export const getTimeRaisedMock = (): TimeRaised => (getFloodTimeMock()) as unknown as TimeRaised

export const getTimeMessageChangedMock = (): TimeMessageChanged => (getFloodTimeMock()) as unknown as TimeMessageChanged

export const getTimeSeverityChangedMock = (): TimeSeverityChanged => (getFloodTimeMock()) as unknown as TimeSeverityChanged

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getFloodWarningIdMock = (): FloodWarningId => (faker.string.alpha({length: {min: 1, max: 32}})) as unknown as FloodWarningId

export const getFloodWarningAnswerMock = (overrideResponse: Partial<FloodWarningAnswer> = {}): FloodWarningAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: { ...getFloodWarningMock() }, ...overrideResponse}) as unknown as FloodWarningAnswer

export const getCurrentWarningMock = (overrideResponse: Partial<CurrentWarning> = {}): CurrentWarning => ({'@id': getWarningAddressMock(), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), eaAreaName: faker.helpers.arrayElement([getEaAreaNameMock(), undefined]), eaRegionName: faker.helpers.arrayElement([getEaRegionNameMock(), undefined]), floodArea: faker.helpers.arrayElement([getAddressMock(), undefined]), floodAreaID: getFloodAreaIdMock(), isTidal: faker.helpers.arrayElement([getIsTidalMock(), undefined]), message: faker.helpers.arrayElement([getWarningMessageMock(), undefined]), severity: getSeverityMock(), severityLevel: getSeverityLevelMock(), timeRaised: faker.helpers.arrayElement([getTimeRaisedMock(), undefined]), timeMessageChanged: faker.helpers.arrayElement([getTimeMessageChangedMock(), undefined]), timeSeverityChanged: faker.helpers.arrayElement([getTimeSeverityChangedMock(), undefined]), type: faker.helpers.arrayElement([getAddressMock(), undefined]), ...overrideResponse}) as unknown as CurrentWarning

export const getEastingMock = (): Easting => (faker.number.float({min: 0, max: 700000, fractionDigits: 2})) as unknown as Easting

export const getNorthingMock = (): Northing => (faker.number.float({min: 0, max: 1300000, fractionDigits: 2})) as unknown as Northing

export const getGridCornerMock = (overrideResponse: Partial<GridCorner> = {}): GridCorner => ({x: getEastingMock(), y: getNorthingMock(), ...overrideResponse}) as unknown as GridCorner

export const getAreaEnvelopeMock = (overrideResponse: Partial<AreaEnvelope> = {}): AreaEnvelope => ({lowerCorner: { ...getGridCornerMock() }, upperCorner: { ...getGridCornerMock() }, ...overrideResponse}) as unknown as AreaEnvelope

export const getFloodAreaMock = (overrideResponse: Partial<FloodArea> = {}): FloodArea => ({'@id': getAddressMock(), county: faker.string.alpha({length: {min: 10, max: 20}}), currentWarning: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getCurrentWarningMock() },getAddressMock(),]), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), eaAreaName: faker.helpers.arrayElement([getEaAreaNameMock(), undefined]), eaRegionName: faker.helpers.arrayElement([getEaRegionNameMock(), undefined]), envelope: faker.helpers.arrayElement([{ ...getAreaEnvelopeMock() }, undefined]), floodWatchArea: faker.helpers.arrayElement([getAddressMock(), undefined]), fwdCode: faker.helpers.arrayElement([getFloodAreaIdMock(), undefined]), label: faker.string.alpha({length: {min: 10, max: 20}}), lat: getLatitudeMock(), long: getLongitudeMock(), notation: getFloodAreaIdMock(), polygon: getAddressMock(), quickDialNumber: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), riverOrSea: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.helpers.arrayElement([faker.helpers.arrayElement([getAddressMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getAddressMock())),]), undefined]), ...overrideResponse}) as unknown as FloodArea

export const getFloodAreasAnswerMock = (overrideResponse: Partial<FloodAreasAnswer> = {}): FloodAreasAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFloodAreaMock() })), ...overrideResponse}) as unknown as FloodAreasAnswer

export const getFloodAreaAnswerMock = (overrideResponse: Partial<FloodAreaAnswer> = {}): FloodAreaAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: { ...getFloodAreaMock() }, ...overrideResponse}) as unknown as FloodAreaAnswer

export const getGeometryMock = (overrideResponse: Partial<Geometry> = {}): Geometry => ({type: faker.string.alpha({length: {min: 10, max: 20}}), coordinates: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({})), ...overrideResponse}) as unknown as Geometry

export const getOutlineFeatureMock = (overrideResponse: Partial<OutlineFeature> = {}): OutlineFeature => ({type: "Feature", geometry: { ...getGeometryMock() }, properties: faker.helpers.arrayElement([{}, undefined]), ...overrideResponse}) as unknown as OutlineFeature

export const getAreaOutlineMock = (overrideResponse: Partial<AreaOutline> = {}): AreaOutline => ({type: "FeatureCollection", features: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOutlineFeatureMock() })), ...overrideResponse}) as unknown as AreaOutline

export const getFloodStationIdMock = (): FloodStationId => (faker.string.alpha({length: {min: 1, max: 32}})) as unknown as FloodStationId

export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getLevelOnRecordMock = (overrideResponse: Partial<LevelOnRecord> = {}): LevelOnRecord => ({'@id': getAddressMock(), dateTime: faker.helpers.arrayElement([getFloodTimeMock(), undefined]), value: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), ...overrideResponse}) as unknown as LevelOnRecord

export const getStageScaleMock = (overrideResponse: Partial<StageScale> = {}): StageScale => ({'@id': getAddressMock(), datum: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), highestRecent: faker.helpers.arrayElement([{ ...getLevelOnRecordMock() }, undefined]), maxOnRecord: faker.helpers.arrayElement([{ ...getLevelOnRecordMock() }, undefined]), minOnRecord: faker.helpers.arrayElement([{ ...getLevelOnRecordMock() }, undefined]), scaleMax: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), typicalRangeHigh: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), typicalRangeLow: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), ...overrideResponse}) as unknown as StageScale

export const getDatumTypeMock = (): DatumType => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as DatumType

export const getMeasureLabelMock = (): MeasureLabel => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as MeasureLabel

export const getDateTimeMock = (): DateTime => (faker.date.past().toISOString().slice(0, 19) + 'Z') as unknown as DateTime

export const getReadingValueMock = (): ReadingValue => (faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.number.float({fractionDigits: 2}))),])) as unknown as ReadingValue

export const getLatestReadingMock = (overrideResponse: Partial<LatestReading> = {}): LatestReading => ({'@id': getReadingAddressMock(), date: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), dateTime: getDateTimeMock(), measure: faker.helpers.arrayElement([getMeasureAddressMock(), undefined]), value: faker.helpers.arrayElement([getReadingValueMock(), undefined]), ...overrideResponse}) as unknown as LatestReading

export const getNewestReadingMock = (): NewestReading => (faker.helpers.arrayElement([{ ...getLatestReadingMock() },getAddressMock(),])) as unknown as NewestReading

export const getMeasureIdMock = (): MeasureId => (faker.string.alpha({length: {min: 3, max: 128}})) as unknown as MeasureId

export const getMeasuredParameterMock = (): MeasuredParameter => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as MeasuredParameter

export const getMeasuredParameterNameMock = (): MeasuredParameterName => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as MeasuredParameterName

export const getMeasurePeriodMock = (): MeasurePeriod => (faker.number.int({min: 0})) as unknown as MeasurePeriod

export const getMeasureQualifierMock = (): MeasureQualifier => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as MeasureQualifier

export const getMeasuredStationMock = (): MeasuredStation => (faker.helpers.arrayElement([getFloodStationIdMock(),"",])) as unknown as MeasuredStation

export const getMeasureKindsMock = (): MeasureKinds => (faker.helpers.arrayElement([getAddressMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getAddressMock())),])) as unknown as MeasureKinds

export const getUnitAddressMock = (): UnitAddress => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as UnitAddress

export const getUnitNameMock = (): UnitName => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as UnitName

export const getValueTypeMock = (): ValueType => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as ValueType

export const getStationMeasureMock = (overrideResponse: Partial<StationMeasure> = {}): StationMeasure => ({'@id': getMeasureAddressMock(), datumType: faker.helpers.arrayElement([getDatumTypeMock(), undefined]), label: faker.helpers.arrayElement([getMeasureLabelMock(), undefined]), latestReading: faker.helpers.arrayElement([getNewestReadingMock(), undefined]), notation: faker.helpers.arrayElement([getMeasureIdMock(), undefined]), parameter: getMeasuredParameterMock(), parameterName: faker.helpers.arrayElement([getMeasuredParameterNameMock(), undefined]), period: faker.helpers.arrayElement([getMeasurePeriodMock(), undefined]), qualifier: faker.helpers.arrayElement([getMeasureQualifierMock(), undefined]), station: faker.helpers.arrayElement([getAddressMock(), undefined]), stationReference: faker.helpers.arrayElement([getMeasuredStationMock(), undefined]), type: faker.helpers.arrayElement([getMeasureKindsMock(), undefined]), unit: faker.helpers.arrayElement([getUnitAddressMock(), undefined]), unitName: faker.helpers.arrayElement([getUnitNameMock(), undefined]), valueType: faker.helpers.arrayElement([getValueTypeMock(), undefined]), ...overrideResponse}) as unknown as StationMeasure

export const getFloodStationMock = (overrideResponse: Partial<FloodStation> = {}): FloodStation => ({'@id': getAddressMock(), RLOIid: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), catchmentName: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), dateOpened: faker.helpers.arrayElement([faker.helpers.arrayElement([getCalendarDateMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getCalendarDateMock())),]), undefined]), datumOffset: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), downstageScale: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getStageScaleMock() },getAddressMock(),]), undefined]), eaAreaName: faker.helpers.arrayElement([getEaAreaNameMock(), undefined]), eaRegionName: faker.helpers.arrayElement([getEaRegionNameMock(), undefined]), easting: faker.helpers.arrayElement([faker.helpers.arrayElement([getEastingMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getEastingMock())),]), undefined]), gridReference: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), label: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), lat: faker.helpers.arrayElement([faker.helpers.arrayElement([getLatitudeMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getLatitudeMock())),]), undefined]), long: faker.helpers.arrayElement([faker.helpers.arrayElement([getLongitudeMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getLongitudeMock())),]), undefined]), measures: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getStationMeasureMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getStationMeasureMock() })),]), undefined]), northing: faker.helpers.arrayElement([faker.helpers.arrayElement([getNorthingMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getNorthingMock())),]), undefined]), notation: getFloodStationIdMock(), riverName: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), stageScale: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getStageScaleMock() },getAddressMock(),]), undefined]), stationReference: getFloodStationIdMock(), status: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), town: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), type: faker.helpers.arrayElement([faker.helpers.arrayElement([getAddressMock(),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getAddressMock())),]), undefined]), wiskiID: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), ...overrideResponse}) as unknown as FloodStation

export const getFloodStationsAnswerMock = (overrideResponse: Partial<FloodStationsAnswer> = {}): FloodStationsAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFloodStationMock() })), ...overrideResponse}) as unknown as FloodStationsAnswer

export const getMeasureAddressMock = (): MeasureAddress => (getAddressMock()) as unknown as MeasureAddress

export const getReadingAddressMock = (): ReadingAddress => (getAddressMock()) as unknown as ReadingAddress

export const getFloodStationAnswerMock = (overrideResponse: Partial<FloodStationAnswer> = {}): FloodStationAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: { ...getFloodStationMock() }, ...overrideResponse}) as unknown as FloodStationAnswer

export const getMeasureMock = (overrideResponse: Partial<Measure> = {}): Measure => ({'@id': getMeasureAddressMock(), datumType: faker.helpers.arrayElement([getDatumTypeMock(), undefined]), label: faker.helpers.arrayElement([getMeasureLabelMock(), undefined]), latestReading: faker.helpers.arrayElement([getNewestReadingMock(), undefined]), notation: getMeasureIdMock(), parameter: getMeasuredParameterMock(), parameterName: getMeasuredParameterNameMock(), period: faker.helpers.arrayElement([getMeasurePeriodMock(), undefined]), qualifier: faker.helpers.arrayElement([getMeasureQualifierMock(), undefined]), station: getAddressMock(), stationReference: getMeasuredStationMock(), type: faker.helpers.arrayElement([getMeasureKindsMock(), undefined]), unit: faker.helpers.arrayElement([getUnitAddressMock(), undefined]), unitName: getUnitNameMock(), valueType: faker.helpers.arrayElement([getValueTypeMock(), undefined]), ...overrideResponse}) as unknown as Measure

export const getMeasuresAnswerMock = (overrideResponse: Partial<MeasuresAnswer> = {}): MeasuresAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getMeasureMock() })), ...overrideResponse}) as unknown as MeasuresAnswer

export const getReadingStationMock = (overrideResponse: Partial<ReadingStation> = {}): ReadingStation => ({'@id': getAddressMock(), label: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as ReadingStation

export const getReadingMeasureMock = (overrideResponse: Partial<ReadingMeasure> = {}): ReadingMeasure => ({'@id': getMeasureAddressMock(), datumType: faker.helpers.arrayElement([getDatumTypeMock(), undefined]), label: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), notation: faker.helpers.arrayElement([getMeasureIdMock(), undefined]), parameter: getMeasuredParameterMock(), parameterName: faker.helpers.arrayElement([getMeasuredParameterNameMock(), undefined]), period: faker.helpers.arrayElement([getMeasurePeriodMock(), undefined]), qualifier: faker.helpers.arrayElement([getMeasureQualifierMock(), undefined]), station: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getReadingStationMock() },getAddressMock(),]), undefined]), stationReference: getMeasuredStationMock(), unitName: getUnitNameMock(), valueType: faker.helpers.arrayElement([getValueTypeMock(), undefined]), ...overrideResponse}) as unknown as ReadingMeasure

export const getReadingMock = (overrideResponse: Partial<Reading> = {}): Reading => ({'@id': getReadingAddressMock(), date: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), dateTime: getDateTimeMock(), measure: faker.helpers.arrayElement([getMeasureAddressMock(),{ ...getReadingMeasureMock() },]), value: getReadingValueMock(), ...overrideResponse}) as unknown as Reading

export const getReadingsAnswerMock = (overrideResponse: Partial<ReadingsAnswer> = {}): ReadingsAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReadingMock() })), ...overrideResponse}) as unknown as ReadingsAnswer

export const getMeasureAnswerMock = (overrideResponse: Partial<MeasureAnswer> = {}): MeasureAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: { ...getMeasureMock() }, ...overrideResponse}) as unknown as MeasureAnswer

export const getReadingAnswerMock = (overrideResponse: Partial<ReadingAnswer> = {}): ReadingAnswer => ({'@context': getContextMock(), meta: { ...getMetaMock() }, items: { ...getReadingMock() }, ...overrideResponse}) as unknown as ReadingAnswer

export const getArchiveCsvMock = (): ArchiveCsv => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as ArchiveCsv