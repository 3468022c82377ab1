// Generated from london. Do not edit: npm run generate

import type { Brand } from '../runtime/brand.ts'

export type { Brand }

/** Id of an account. It says nothing about the person. Of portal. */
export type AccountId = Brand<string, 'AccountId'>

/** Number of a relationship between two organisations, as text. Of health. */
export type AffiliationId = Brand<string, 'AffiliationId'>

/** Code of a measuring site, most often two letters for who runs it and a digit or letter. Of air-quality. */
export type AirSiteCode = Brand<string, 'AirSiteCode'>

/** Id of a request for access. Of portal. */
export type ApprovalId = Brand<string, 'ApprovalId'>

/** Nine-character area code of the Office for National Statistics (GSS). A London borough begins with `E09`. Of air-quality, food-hygiene, health, planning, postcodes. */
export type AreaCode = Brand<string, 'AreaCode'>

/** Id of a docking station of the cycle hire scheme, `BikePoints_` and a number. Of tfl. */
export type BikePointId = Brand<string, 'BikePointId'>

/** Id of a type of business, with gaps between them. 1 is Restaurant/Cafe/Canteen, 7843 is Pub/bar/nightclub. Of food-hygiene. */
export type BusinessTypeId = Brand<number, 'BusinessTypeId'>

/** Id of a car park at a station, `CarParks_` and a number. The same as its id as a place. Of tfl. */
export type CarParkId = Brand<string, 'CarParkId'>

/** Number of the region. 18 is Great Britain, which cannot be asked for by number. Of carbon. */
export type CarbonRegionId = Brand<number, 'CarbonRegionId'>

/** The operator's id of one charge connector: `ChargePoint`, the network, a station and a connector. Some hold spaces and brackets, such as `(Taxi-Only)`. As a place it has this id with the source system before it, such as `EsbChargePoint_ChargePointESB-UT04QK-1`. Of tfl. */
export type ChargeConnectorId = Brand<string, 'ChargeConnectorId'>

/** Id of a place that the Care Quality Commission registers. It changes when the place changes hands. Of health. */
export type CqcLocationId = Brand<string, 'CqcLocationId'>

/** Id of an organisation or person registered to give care. For a trust it is the ODS code. Of health. */
export type CqcProviderId = Brand<string, 'CqcProviderId'>

/** Id of an inspection report. Of health. */
export type CqcReportId = Brand<string, 'CqcReportId'>

/** Category of a crime. `crimeCategories` lists those of a month. Today they are `anti-social-behaviour`, `bicycle-theft`, `burglary`, `criminal-damage-arson`, `drugs`, `other-crime`, `other-theft`, `possession-of-weapons`, `public-order`, `robbery`, `shoplifting`, `theft-from-the-person`, `vehicle-crime` and `violent-crime`. `all-crime` stands for all of them when you ask, and never comes in an answer. Of police. */
export type CrimeCategory = Brand<string, 'CrimeCategory'>

/** Lasting id of a crime, 64 hexadecimal digits. It stays the same when the data is published anew. Of police. */
export type CrimeId = Brand<string, 'CrimeId'>

/** What a data set is asked for by. Five letters and digits on DataPress, a UUID on CKAN; where a host takes the name in its place, that is such an id too. Of open-data. */
export type DatasetId = Brand<string, 'DatasetId'>

/** The owner's id of a food business, the FHRSID. It stays the same from one inspection to the next. Of food-hygiene. */
export type EstablishmentId = Brand<number, 'EstablishmentId'>

/** The owner's own code of a council, three digits as text, 501 to 533 in London. It is no code of the Office for National Statistics (GSS), and leading zeros occur elsewhere. Of food-hygiene. */
export type FhrsAuthorityCode = Brand<string, 'FhrsAuthorityCode'>

/** The owner's own id of a council, a small number that the search wants as `localAuthorityId`. It is neither the owner's three-digit code nor a code of the Office for National Statistics. Of food-hygiene. */
export type FhrsAuthorityId = Brand<number, 'FhrsAuthorityId'>

/** The owner's own id of a country of the United Kingdom, 1 for England. Of food-hygiene. */
export type FhrsCountryId = Brand<number, 'FhrsCountryId'>

/** The owner's own id of a region. It is no code of the Office for National Statistics. Of food-hygiene. */
export type FhrsRegionId = Brand<number, 'FhrsRegionId'>

/** Code of a place that warnings are about. The letters after the first three digits tell the kind, `WA` for an alert area and `FW` for a warning area. Of floods. */
export type FloodAreaId = Brand<string, 'FloodAreaId'>

/** Reference of a gauge, digits and often letters. `TH` at the end is the Thames region. Of floods. */
export type FloodStationId = Brand<string, 'FloodStationId'>

/** Last part of a warning's address. Today it is the code of its flood area; until some years ago it was a number. Of floods. */
export type FloodWarningId = Brand<string, 'FloodWarningId'>

/** Id or name of a theme of a CKAN catalogue. Of open-data. */
export type GroupId = Brand<string, 'GroupId'>

/** Id of an invitation. Of portal. */
export type InvitationId = Brand<string, 'InvitationId'>

/** Name of an authority, by the standard its web address without `www`. Of reports. */
export type JurisdictionId = Brand<string, 'JurisdictionId'>

/** Id of a key, for addresses and for support. It is not the secret and not a part of it. Of portal. */
export type KeyId = Brand<string, 'KeyId'>

/** Id of a report of a found key. Of portal. */
export type LeakId = Brand<string, 'LeakId'>

/** Id of a licence in the list of the host, no SPDX id. Of open-data. */
export type LicenceId = Brand<string, 'LicenceId'>

/** Id of a lift in the owner's station data, the id of its station, `-Lift-` and a number. Of tfl. */
export type LiftId = Brand<string, 'LiftId'>

/** Id of a line, lower case, a word for rail lines and the route number for buses. Of tfl. */
export type LineId = Brand<string, 'LineId'>

/** Number of a borough in the network's own counting, 1 to 33 in London, alphabetical with the City of London at 7. It is not a code of the Office for National Statistics, although 8 to 33 look like the end of one. Of air-quality. */
export type LocalAuthorityNumber = Brand<string, 'LocalAuthorityNumber'>

/** Id of a place in one directory. Of services. */
export type LocationId = Brand<string, 'LocationId'>

/** Id of a mail in the outbox. Of portal. */
export type MailId = Brand<string, 'MailId'>

/** Id of one series of a gauge, the parts joined with hyphens. Station, parameter, qualifier, kind of value (`i` for instantaneous, `Mean`, `t` for total), period and unit. A part may be empty. Of floods. */
export type MeasureId = Brand<string, 'MeasureId'>

/** Id of somebody in a team. Of portal. */
export type MemberId = Brand<string, 'MemberId'>

/** Id of a neighbourhood, unique within its force only. The Metropolitan Police uses the code of the ward, often with an `N` behind it, so it is not safe to join by it as it stands. Of police. */
export type NeighbourhoodId = Brand<string, 'NeighbourhoodId'>

/** Code of an organisation or site in the directory of the National Health Service, capitals and digits. Of health. */
export type OdsCode = Brand<string, 'OdsCode'>

/** Code of a role an organisation can have, `RO` and a number. Of health. */
export type OdsRoleId = Brand<string, 'OdsRoleId'>

/** Id of a public body, its kind and its code there, joined with a colon. A council's code is that of the local authority register, such as `local-authority:CMD` for Camden, and not its nine-character area code. Of planning. */
export type OrganisationCurie = Brand<string, 'OrganisationCurie'>

/** Id of the organisation that publishes it. Of open-data, services. */
export type OrganisationId = Brand<string, 'OrganisationId'>

/** First half of a postcode, which stands for a district. Of carbon, postcodes. */
export type Outcode = Brand<string, 'Outcode'>

/** Id of the place. Of postcodes. */
export type PlaceCode = Brand<string, 'PlaceCode'>

/** Id of a place of any kind: the source system, an underscore and the source's own id. The system is not always named as the kind of place is: cycle docks are `BikePoints_…`, speed cameras `LscpCams_…`, charge connectors `EsbChargePoint_…` or `ChargeMasterChargePoint_…`. Of tfl. */
export type PlaceId = Brand<string, 'PlaceId'>

/** Id of an application in the Datahub: name of the planning authority, a hyphen, and the authority's own reference with slashes and spaces written as underscores. Of planning. */
export type PlanningApplicationId = Brand<string, 'PlanningApplicationId'>

/** Name of a dataset, small letters and hyphens, in the singular. `planningDatasets` lists them. Of planning. */
export type PlanningDatasetName = Brand<string, 'PlanningDatasetName'>

/** Number of an entity, unique over all datasets of the platform. It stays the same for good; a number that is no longer used answers 301 or 410. Of planning. */
export type PlanningEntityId = Brand<number, 'PlanningEntityId'>

/** Id of a force, small letters and hyphens. London has `metropolitan`, `city-of-london` and, on trains and stations, `btp`. Of police. */
export type PoliceForceId = Brand<string, 'PoliceForceId'>

/** Full United Kingdom postcode in capitals, with or without its one space. Of health, planning, police, postcodes, services, tfl. */
export type Postcode = Brand<string, 'Postcode'>

/** Id of a file of a data set, a UUID, or three characters for newer files on DataPress. Of open-data. */
export type ResourceId = Brand<string, 'ResourceId'>

/** Id of one disruption, `TIMS-` and a number in the feed that is known. It stays the same from the first notice to the last. Of tfl. */
export type RoadDisruptionId = Brand<string, 'RoadDisruptionId'>

/** Id of a road, lower case: a road number, or a name with spaces for the routes through the centre. Where several roads are asked for, the single word `all` stands for every road. Of tfl. */
export type RoadId = Brand<string, 'RoadId'>

/** Id of a pair of service and place in one directory. Of services. */
export type ServiceAtLocationId = Brand<string, 'ServiceAtLocationId'>

/** Code of a kind of report on one server, as text. At FixMyStreet it is the category's name. Of reports. */
export type ServiceCode = Brand<string, 'ServiceCode'>

/** Id of a service in one directory. Of services. */
export type ServiceId = Brand<string, 'ServiceId'>

/** Id of a report on one server, as text. Of reports. */
export type ServiceRequestId = Brand<string, 'ServiceRequestId'>

/** Five digits painted on a bus stop, which `stopPointBySms` takes. Of tfl. */
export type SmsCode = Brand<string, 'SmsCode'>

/** Code of a pollutant, which the owner calls a species. `PM25` is PM2.5. The index knows the six listed here; readings and years may have more, such as `NO`. Of air-quality. */
export type SpeciesCode = Brand<string, 'SpeciesCode'>

/** NaPTAN (ATCO) code of a stop, station, pier or platform. `940G` begins a tube, DLR or tram station, `910G` a rail station, `930G` a pier and `490` a bus stop. A hub of several stations has an id of its own, `HUB` and letters. Of tfl. */
export type StopPointId = Brand<string, 'StopPointId'>

/** Id of one of the fixed points that crimes and stops are moved to. Ask by it as `location_id`. Ids were replaced as a whole before and may be again, so do not keep them beyond a month. Of police. */
export type StreetId = Brand<number, 'StreetId'>

/** Id or name of a tag of a CKAN catalogue. Of open-data. */
export type TagId = Brand<string, 'TagId'>

/** Id of a vocabulary in one directory. Of services. */
export type TaxonomyId = Brand<string, 'TaxonomyId'>

/** Id of a term in one directory. Compare councils by `term_uri` instead. Of services. */
export type TaxonomyTermId = Brand<string, 'TaxonomyTermId'>

/** Id of the team that owns a data set on DataPress, five letters and digits. Of open-data, portal. */
export type TeamId = Brand<string, 'TeamId'>

/** Stands for a report that has no id yet. Of reports. */
export type Token = Brand<string, 'Token'>

/** Unique property reference number of an address, up to 12 digits, always as text because leading zeros occur. Of health, planning. */
export type Uprn = Brand<string, 'Uprn'>

/** Registration of a bus, or set number of a train, unique within its line at one time. On shared track one train appears under two lines. Of tfl. */
export type VehicleId = Brand<string, 'VehicleId'>

/** Id of a webhook. Of portal. */
export type WebhookId = Brand<string, 'WebhookId'>
