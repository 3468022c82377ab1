// Generated from london. Do not edit: npm run generate

import type { Brand } from '../runtime/call/brand.ts'
import { partsOf } from '../ids/parts-of.ts'
import type { IdTable } from '../ids/id-table.ts'

export { findIds, type FoundId } from '../ids/find-ids.ts'
export { hasRetiredIds, withIdHints, type RetiredIdError } from '../ids/id-hints.ts'
export type { IdOf, IdTable, IdValue, NamedId } from '../ids/id-table.ts'
export { resolveId, type ResolvedId } from '../ids/resolve-id.ts'

/** Boroughs: One of the 32 boroughs or the City of London, by the code that planning, hygiene, crime and care data share. 33 of them are here; there are others. Contains Ordnance Survey, Office of National Statistics data © Crown copyright and database right 2016. Licensed under the Open Government Licence v3.0. */
export const boroughCodes: IdTable<BoroughCode> = {
  kind: "BoroughCode",
  rows: `E09000001	City of London	City|Square Mile|COL
E09000002	Barking and Dagenham	Barking & Dagenham
E09000003	Barnet
E09000004	Bexley
E09000005	Brent
E09000006	Bromley
E09000007	Camden
E09000008	Croydon
E09000009	Ealing
E09000010	Enfield
E09000011	Greenwich
E09000012	Hackney
E09000013	Hammersmith and Fulham	Hammersmith & Fulham
E09000014	Haringey
E09000015	Harrow
E09000016	Havering
E09000017	Hillingdon
E09000018	Hounslow
E09000019	Islington
E09000020	Kensington and Chelsea	Kensington & Chelsea|RBKC
E09000021	Kingston upon Thames	Kingston-upon-Thames
E09000022	Lambeth
E09000023	Lewisham
E09000024	Merton
E09000025	Newham
E09000026	Redbridge
E09000027	Richmond upon Thames	Richmond-upon-Thames
E09000028	Southwark
E09000029	Sutton
E09000030	Tower Hamlets
E09000031	Waltham Forest
E09000032	Wandsworth
E09000033	Westminster	City of Westminster`,
  form: "^(E0[6-9]|W06|S12|N09)[0-9]{6}$",
}

/** Care boards: An integrated care board of the NHS. Five share London. 5 of them are here; there are others. */
export const icbCodes: IdTable<IcbCode> = {
  kind: "IcbCode",
  rows: `E54000027	North West London
E54000028	North Central London
E54000029	North East London
E54000030	South East London
E54000031	South West London`,
  form: "^E54[0-9]{6}$",
}

/** Hubs: An interchange of several stations. It has no arrivals of its own, so ask its stops one by one. All 95 are here. Powered by TfL Open Data. Contains OS data © Crown copyright and database rights 2016 and Geomni UK Map data © and database rights 2019. */
export const hubIds: IdTable<HubId> = {
  kind: "HubId",
  rows: `HUBABW	Abbey Wood		910GABWD,910GABWDXR
HUBAMR	Amersham		910GAMERSHM,940GZZLUAMS
HUBBAL	Balham		910GBALHAM,940GZZLUBLM
HUBBAN	Bank		940GZZDLBNK,940GZZLUBNK
HUBBDS	Bond Street		910GBONDST,940GZZLUBND
HUBBEK	Beckenham Junction		910GBCKNHMJ,940GZZCRBEK
HUBBFR	Blackfriars		910GBLFR,940GZZLUBKF
HUBBHO	Blackhorse Road		910GBLCHSRD,940GZZLUBLR
HUBBIR	Birkbeck		910GBIRKBCK,940GZZCRBIR
HUBBKG	Barking		910GBARKING,940GZZLUBKG
HUBBRX	Brixton		910GBRIXTON,940GZZLUBXN
HUBBSH	Bushey		910GBUSHEY,910GBUSHYDC
HUBCAN	Canning Town		940GZZDLCGT,940GZZLUCGT
HUBCAW	Canary Wharf		910GCANWHRF,940GZZDLCAN,940GZZLUCYF
HUBCFO	Chalfont & Latimer		910GCHLFNAL,940GZZLUCAL
HUBCHX	Charing Cross		910GCHRX,940GZZLUCHX
HUBCLJ	Clapham Junction		910GCLPHMJ1,910GCLPHMJC
HUBCLW	Chorleywood		910GCHRW,940GZZLUCYD
HUBCST	Cannon Street		910GCANONST,940GZZLUCST
HUBCUS	Custom House		910GCUSTMHS,940GZZDLCUS
HUBCUT	Cutty Sark		940GZZDLCUT
HUBCYP	Crystal Palace		910GCRYSTLP
HUBEAL	Ealing Broadway		910GEALINGB,940GZZLUEBY
HUBECY	East Croydon		910GECROYDN,940GZZCRECR
HUBELM	Elmers End		490G00019451,910GELMERSE,940GZZCRELM
HUBEPH	Elephant & Castle		910GELPHNAC,940GZZLUEAC
HUBEUS	Euston		490G000652,910GEUSTON,940GZZLUEUS
HUBFPK	Finsbury Park		910GFNPK,940GZZLUFPK
HUBGFD	Greenford		910GGFORD,940GZZLUGFD
HUBGNW	Greenwich		910GGNWH,940GZZDLGRE
HUBGUN	Gunnersbury		910GGNRSBRY,940GZZLUGBY
HUBH13	Heathrow Terminals 2 & 3		910GHTRWAPT,910GHTRWCBS,940GZZLUHRC
HUBHDN	Harlesden		910GHARLSDN,940GZZLUHSN
HUBHHY	Highbury & Islington		910GHGHI,940GZZLUHAI
HUBHMS	Hammersmith		490G000565,940GZZLUHSC,940GZZLUHSD
HUBHOH	Harrow-on-the-Hill		490G000574,910GHAROOTH,940GZZLUHOH
HUBHRW	Harrow & Wealdstone		910GHROW,940GZZLUHAW
HUBHX4	Heathrow Airport Terminal 4		910GHTRWTE4,910GHTRWTM4,940GZZLUHR4
HUBHX5	Heathrow Airport Terminal 5		910GHTRWTM5,940GZZLUHR5
HUBIMP	Imperial Wharf		910GCSEAH
HUBKGX	King's Cross & St Pancras International		910GKNGX,910GSTPADOM,910GSTPX,910GSTPXBOX,940GZZLUKSX
HUBKNL	Kensal Green		910GKENSLG,940GZZLUKSL
HUBKNT	Kenton		910GKTON,940GZZLUKEN
HUBKPA	Kensington (Olympia)		910GKENOLYM,940GZZLUKOY
HUBKTN	Kentish Town		910GKNTSHTN,940GZZLUKSH
HUBKWG	Kew Gardens		910GKEWGRDN,940GZZLUKWG
HUBLBG	London Bridge		490G000970,910GLNDNBDC,940GZZLULNB
HUBLCY	London City Airport		940GZZDLLCA
HUBLEW	Lewisham		910GLEWISHM,940GZZDLLEW
HUBLHS	Limehouse		910GLIMHSE,940GZZDLLIM
HUBLST	Liverpool Street		910GLIVST,910GLIVSTLL,940GZZLULVT
HUBMJT	Mitcham Junction		910GMITCHMJ,940GZZCRMJT
HUBMYB	Marylebone		910GMARYLBN,940GZZLUMYB
HUBNGW	North Greenwich		940GZZALGWP,940GZZLUNGW
HUBNWB	North Wembley		910GNWEMBLY,940GZZLUNWY
HUBNWD	Norwood Junction		910GNORWDJ
HUBNWX	New Cross		910GNWCRELL,910GNWCROSS
HUBNXG	New Cross Gate		910GNEWXGEL,910GNEWXGTE
HUBOLD	Old Street		910GOLDST,940GZZLUODS
HUBPAD	Paddington		910GPADTLL,910GPADTON,940GZZLUPAC,940GZZLUPAH
HUBQPW	Queen's Park		910GQPRK,940GZZLUQPS
HUBRIC	Rickmansworth		910GRCKMNSW,940GZZLURKW
HUBRMD	Richmond		910GRICHMND,940GZZLURMD
HUBRVC	Royal Victoria		940GZZALRDK,940GZZDLRVC
HUBSBP	Stonebridge Park		910GSTNBGPK,940GZZLUSGP
HUBSDE	Shadwell		910GSHADWEL,940GZZDLSHA
HUBSOK	South Kenton		910GSKENTON,940GZZLUSKT
HUBSPB	Shepherd's Bush		910GSHPDSB,940GZZLUSBC
HUBSRA	Stratford		490G00019793,490G000773,910GSTFD,940GZZDLSTD,940GZZLUSTD
HUBSRU	South Ruislip		910GSRUISLP,940GZZLUSRP
HUBSVS	Seven Sisters		910GSEVNSIS,940GZZLUSVS
HUBSYD	Sydenham		910GSYDENHM
HUBTCR	Tottenham Court Road		910GTOTCTRD,940GZZLUTCR
HUBTOG	Tower Gateway		940GZZDLTWG
HUBTOM	Tottenham Hale		490G000667,910GTTNHMHL,940GZZLUTMH
HUBUPM	Upminster		910GUPMNSTR,940GZZLUUPM
HUBVIC	Victoria		490G000812,910GVICTRIC,940GZZLUVIC
HUBVXH	Vauxhall		490G00020252,910GVAUXHLM,940GZZLUVXL
HUBWAT	Waterloo		910GWATRLMN,940GZZLUWLO
HUBWBP	West Brompton		910GWBRMPTN,940GZZLUWBN
HUBWCY	West Croydon		490G000824,910GWCROYDN,940GZZCRWCR
HUBWEH	West Ham		910GWHAMHL,940GZZDLWHM,940GZZLUWHM
HUBWFJ	Watford Junction		910GWATFDJ,910GWATFJDC
HUBWHC	Walthamstow Central		910GWLTWCEN,940GZZLUWWL
HUBWHD	West Hampstead		910GWHMDSTD,910GWHMPSTM,940GZZLUWHP
HUBWIJ	Willesden Junction		910GWLSDJHL,940GZZLUWJN
HUBWIM	Wimbledon		910GWDON,940GZZCRWMB,940GZZLUWIM
HUBWMB	Wembley Central		910GWMBY,940GZZLUWYC
HUBWRU	West Ruislip		910GWRUISLP,940GZZLUWRP
HUBWSM	Westminster		940GZZLUWSM
HUBWWA	Woolwich Arsenal		910GWOLWCHA,940GZZDLWLA
HUBZCW	Canada Water		490G000438,910GCNDAW,940GZZLUCWR
HUBZFD	Farringdon		910GFRNDNLT,910GFRNDXR,940GZZLUFCN
HUBZMG	Moorgate		910GMRGT,940GZZLUMGT
HUBZWL	Whitechapel		910GWCHAPEL,910GWCHAPXR,940GZZLUWPL`,
  form: "^HUB[A-Z0-9]+$",
  complete: true,
}

/** Lines: A line of Tube, rail, tram, boat or cable car, or a bus route. Calls about status, routes and arrivals take it. 50 of them are here; there are others. Powered by TfL Open Data. Contains OS data © Crown copyright and database rights 2016 and Geomni UK Map data © and database rights 2019. */
export const lineIds: IdTable<LineId> = {
  kind: "LineId",
  rows: `bakerloo	Bakerloo
central	Central
circle	Circle
district	District
dlr	DLR	Docklands Light Railway
elizabeth	Elizabeth line	elizabeth-line|crossrail
hammersmith-city	Hammersmith & City	hammersmith-and-city
jubilee	Jubilee
liberty	Liberty
lioness	Lioness
metropolitan	Metropolitan
mildmay	Mildmay
northern	Northern
piccadilly	Piccadilly
rb1	RB1
rb4	RB4
rb6	RB6
suffragette	Suffragette
tram	Tram	London Trams|Tramlink
victoria	Victoria
waterloo-city	Waterloo & City	waterloo-and-city
weaver	Weaver
windrush	Windrush
woolwich-ferry	Woolwich Ferry
avanti-west-coast	Avanti West Coast
c2c	c2c
chiltern-railways	Chiltern Railways
crosscountry	CrossCountry
east-midlands-railway	East Midlands Railway
gatwick-express	Gatwick Express
grand-central	Grand Central
great-northern	Great Northern
great-western-railway	Great Western Railway
greater-anglia	Greater Anglia
heathrow-express	Heathrow Express
hull-trains	Hull Trains
island-line	Island Line
london-north-eastern-railway	London North Eastern Railway
lumo	Lumo
merseyrail	Merseyrail
northern-rail	Northern Rail
scotrail	ScotRail
south-western-railway	South Western Railway
southeastern	Southeastern
southern	Southern
thameslink	Thameslink
transpennine-express	TransPennine Express
transport-for-wales	Transport for Wales
west-midlands-trains	West Midlands Trains
london-cable-car	IFS Cloud Cable Car	cable-car|London Cable Car`,
  retired: [
    {"id":"london-overground","name":"London Overground","until":"2024-11-20","successors":["liberty","lioness","mildmay","suffragette","weaver","windrush"],"why":"The Overground was one line to every program until its six lines got names of their own."},
    {"id":"tfl-rail","name":"TfL Rail","until":"2022-05-24","successors":["elizabeth"],"why":"TfL Rail became the Elizabeth line when the tunnels under the centre opened."},
    {"id":"emirates-air-line","name":"Emirates Air Line","until":"2022-10-28","successors":["london-cable-car"],"why":"The cable car got another sponsor, and with it another name and id."},
    {"id":"rb2","name":"RB2","until":"2024-01-01","successors":["rb1","rb6"],"why":"The boats between Putney and the City were joined with other routes."},
  ],
}

/** LSOAs of 2011: A lower layer super output area of the 2011 census, about 1,500 people. London has 4,835. 0 of them are here; there are others. */
export const lsoaCodes2011: IdTable<LsoaCode2011> = {
  kind: "LsoaCode2011",
  rows: ``,
  form: "^[EWS]01[0-9]{6}$",
}

/** LSOAs of 2021: A lower layer super output area of the 2021 census, about 1,500 people. London has 4,994. 0 of them are here; there are others. */
export const lsoaCodes2021: IdTable<LsoaCode2021> = {
  kind: "LsoaCode2021",
  rows: ``,
  form: "^[EWS]01[0-9]{6}$",
}

/** MSOAs of 2011: A middle layer super output area of the 2011 census, about 7,500 people. London has 983. 0 of them are here; there are others. */
export const msoaCodes2011: IdTable<MsoaCode2011> = {
  kind: "MsoaCode2011",
  rows: ``,
  form: "^[EWS]02[0-9]{6}$",
}

/** MSOAs of 2021: A middle layer super output area of the 2021 census, about 7,500 people. London has 1,002. 0 of them are here; there are others. */
export const msoaCodes2021: IdTable<MsoaCode2021> = {
  kind: "MsoaCode2021",
  rows: ``,
  form: "^[EWS]02[0-9]{6}$",
}

/** Stops and stations: A station, tram stop or pier by its NaPTAN code. Calls about arrivals take it; bus stops have such codes too, and are too many to be listed. 535 of them are here; there are others. Powered by TfL Open Data. Contains OS data © Crown copyright and database rights 2016 and Geomni UK Map data © and database rights 2019. */
export const stopPointIds: IdTable<StopPointId> = {
  kind: "StopPointId",
  rows: `940GZZDLABR	Abbey Road DLR Station
910GABWDXR	Abbey Wood
910GACTNCTL	Acton Central Rail Station
910GACTONML	Acton Main Line Rail Station
940GZZLUACT	Acton Town Underground Station
940GZZCRADV	Addington Village Tram Stop
940GZZCRADD	Addiscombe Tram Stop
940GZZLUADE	Aldgate East Underground Station
940GZZLUALD	Aldgate Underground Station
940GZZDLALL	All Saints DLR Station
940GZZLUALP	Alperton Underground Station
940GZZLUAMS	Amersham Underground Station
940GZZCRAMP	Ampere Way Tram Stop
910GANERLEY	Anerley Rail Station
940GZZLUAGL	Angel Underground Station
940GZZLUACY	Archway Underground Station
940GZZCRARA	Arena Tram Stop
940GZZLUASG	Arnos Grove Underground Station
940GZZLUASL	Arsenal Underground Station
940GZZCRAVE	Avenue Road Tram Stop
940GZZLUBST	Baker Street Underground Station
940GZZLUBLM	Balham Underground Station
940GZZDLBNK	Bank DLR Station
940GZZLUBNK	Bank Underground Station
930GSWK	Bankside Pier
940GZZLUBBN	Barbican Underground Station
910GBARKING	Barking Rail Station
910GBARKRIV	Barking Riverside
930GBRVS	Barking Riverside Pier
940GZZLUBKG	Barking Underground Station
940GZZLUBKE	Barkingside Underground Station
940GZZLUBSC	Barons Court Underground Station
930GBSP	Battersea Power Station Pier
940GZZBPSUST	Battersea Power Station Underground Station
940GZZLUBWT	Bayswater Underground Station
940GZZCRBEK	Beckenham Junction Tram Stop
940GZZCRBRD	Beckenham Road Tram Stop
940GZZDLBEC	Beckton DLR Station
940GZZDLBPK	Beckton Park DLR Station
940GZZLUBEC	Becontree Underground Station
940GZZCRBED	Beddington Lane Tram Stop
940GZZCRBGV	Belgrave Walk Tram Stop
940GZZLUBZP	Belsize Park Underground Station
940GZZLUBMY	Bermondsey Underground Station
910GBTHNLGR	Bethnal Green Rail Station
940GZZLUBLG	Bethnal Green Underground Station
940GZZCRBIR	Birkbeck Tram Stop
930GBFR	Blackfriars Pier
940GZZLUBKF	Blackfriars Underground Station
940GZZCRBLA	Blackhorse Lane Tram Stop
910GBLCHSRD	Blackhorse Road Rail Station
940GZZLUBLR	Blackhorse Road Underground Station
940GZZDLBLA	Blackwall DLR Station
910GBONDST	Bond Street
940GZZLUBND	Bond Street Underground Station
940GZZLUBOR	Borough Underground Station
940GZZLUBOS	Boston Manor Underground Station
940GZZLUBDS	Bounds Green Underground Station
940GZZDLBOW	Bow Church DLR Station
940GZZLUBWR	Bow Road Underground Station
940GZZLUBTX	Brent Cross Underground Station
910GBRTWOOD	Brentwood Rail Station
940GZZLUBXN	Brixton Underground Station
910GBROCKLY	Brockley Rail Station
940GZZLUBBB	Bromley-by-Bow Underground Station
910GBRBYPK	Brondesbury Park Rail Station
910GBRBY	Brondesbury Rail Station
910GBRUCGRV	Bruce Grove Rail Station
940GZZLUBKH	Buckhurst Hill Underground Station
910GBNHAM	Burnham (Berks) Rail Station
940GZZLUBTK	Burnt Oak Underground Station
910GBHILLPK	Bush Hill Park Rail Station
910GBUSHYDC	Bushey Rail Station
930GBSE	Cadogan Pier
910GCLDNNRB	Caledonian Road & Barnsbury Rail Station
940GZZLUCAR	Caledonian Road Underground Station
910GCAMHTH	Cambridge Heath (London) Rail Station
910GCMDNRD	Camden Road Rail Station
940GZZLUCTN	Camden Town Underground Station
910GCNDAW	Canada Water Rail Station
940GZZLUCWR	Canada Water Underground Station
910GCANWHRF	Canary Wharf
940GZZDLCAN	Canary Wharf DLR Station
930GCAW	Canary Wharf Pier
940GZZLUCYF	Canary Wharf Underground Station
940GZZDLCGT	Canning Town DLR Station
940GZZLUCGT	Canning Town Underground Station
940GZZLUCST	Cannon Street Underground Station
910GCNNB	Canonbury Rail Station
940GZZLUCPK	Canons Park Underground Station
910GCRPNDPK	Carpenders Park Rail Station
940GZZCRCTR	Centrale Tram Stop
910GCHDWLHT	Chadwell Heath Rail Station
940GZZLUCAL	Chalfont & Latimer Underground Station
940GZZLUCFM	Chalk Farm Underground Station
940GZZLUCHL	Chancery Lane Underground Station
940GZZLUCHX	Charing Cross Underground Station
930GCHP	Chelsea Harbour Pier
940GZZLUCSM	Chesham Underground Station
910GCHESHNT	Cheshunt Rail Station
940GZZLUCWL	Chigwell Underground Station
910GCHINGFD	Chingford Rail Station
940GZZLUCWP	Chiswick Park Underground Station
940GZZLUCYD	Chorleywood Underground Station
940GZZCRCHR	Church Street Tram Stop
940GZZLUCPC	Clapham Common Underground Station
910GCLPHHS	Clapham High Street Rail Station
910GCLPHMJ1	Clapham Junction Rail Station
910GCLPHMJC	Clapham Junction Rail Station
940GZZLUCPN	Clapham North Underground Station
940GZZLUCPS	Clapham South Underground Station
910GCLAPTON	Clapton Rail Station
940GZZLUCKS	Cockfosters Underground Station
940GZZLUCND	Colindale Underground Station
940GZZLUCSD	Colliers Wood Underground Station
940GZZCRCOO	Coombe Lane Tram Stop
940GZZLUCGN	Covent Garden Underground Station
940GZZDLCLA	Crossharbour DLR Station
910GCROUCHH	Crouch Hill Rail Station
940GZZLUCXY	Croxley Underground Station
910GCRYSTLP	Crystal Palace Rail Station
940GZZDLCUS	Custom House (for ExCel) DLR Station
910GCUSTMHS	Custom House Rail Station
940GZZDLCUT	Cutty Sark (for Maritime Greenwich) DLR Station
940GZZDLCYP	Cyprus DLR Station
940GZZLUDGE	Dagenham East Underground Station
940GZZLUDGY	Dagenham Heathway Underground Station
910GDALS	Dalston Junction Rail Station
910GDALSKLD	Dalston Kingsland Rail Station
940GZZLUDBN	Debden Underground Station
910GDENMRKH	Denmark Hill Rail Station
940GZZDLDEP	Deptford Bridge DLR Station
940GZZDLDEV	Devons Road DLR Station
940GZZLUDOH	Dollis Hill Underground Station
940GZZCRDDR	Dundonald Road Tram Stop
910GEALINGB	Ealing Broadway Rail Station
940GZZLUEBY	Ealing Broadway Underground Station
940GZZLUECM	Ealing Common Underground Station
940GZZLUECT	Earl's Court Underground Station
940GZZLUEAN	East Acton Underground Station
940GZZCRECR	East Croydon Tram Stop
940GZZLUEFY	East Finchley Underground Station
940GZZLUEHM	East Ham Underground Station
940GZZDLEIN	East India DLR Station
940GZZLUEPY	East Putney Underground Station
940GZZLUEAE	Eastcote Underground Station
940GZZLUERB	Edgware Road (Bakerloo) Underground Station
940GZZLUERC	Edgware Road (Circle Line) Underground Station
940GZZLUEGW	Edgware Underground Station
910GEDMNGRN	Edmonton Green Rail Station
940GZZLUEAC	Elephant & Castle Underground Station
940GZZLUEPK	Elm Park Underground Station
940GZZCRELM	Elmers End Tram Stop
940GZZDLELV	Elverson Road DLR Station
930GEMB	Embankment Pier
940GZZLUEMB	Embankment Underground Station
910GEMRSPKH	Emerson Park Rail Station
910GENFLDTN	Enfield Town Rail Station
940GZZLUEPG	Epping Underground Station
940GZZLUESQ	Euston Square Underground Station
940GZZLUEUS	Euston Underground Station
940GZZLUFLP	Fairlop Underground Station
910GFRNDXR	Farringdon
940GZZLUFCN	Farringdon Underground Station
940GZZCRFLD	Fieldway Tram Stop
940GZZLUFYC	Finchley Central Underground Station
910GFNCHLYR	Finchley Road & Frognal Rail Station
940GZZLUFYR	Finchley Road Underground Station
940GZZLUFPK	Finsbury Park Underground Station
910GFRSTGT	Forest Gate Rail Station
910GFORESTH	Forest Hill Rail Station
940GZZLUFBY	Fulham Broadway Underground Station
940GZZDLGAL	Gallions Reach DLR Station
940GZZLUGTH	Gants Hill Underground Station
940GZZCRCEN	George Street Tram Stop
910GGIDEAPK	Gidea Park Rail Station
940GZZLUGTR	Gloucester Road Underground Station
940GZZLUGGN	Golders Green Underground Station
940GZZLUGHK	Goldhawk Road Underground Station
940GZZLUGDG	Goodge Street Underground Station
910GGODMAYS	Goodmayes Rail Station
910GGOSPLOK	Gospel Oak Rail Station
940GZZLUGGH	Grange Hill Underground Station
940GZZCRGRA	Gravel Hill Tram Stop
940GZZLUGPS	Great Portland Street Underground Station
940GZZLUGPK	Green Park Underground Station
940GZZLUGFD	Greenford Underground Station
930GGLP	Greenland Surrey Quays Pier
940GZZDLGRE	Greenwich DLR Station
930GGNW	Greenwich Pier
910GGNRSBRY	Gunnersbury Rail Station
940GZZLUGBY	Gunnersbury Underground Station
910GHACKNYC	Hackney Central Rail Station
910GHAKNYNM	Hackney Downs Rail Station
910GHACKNYW	Hackney Wick Rail Station
910GHAGGERS	Haggerston Rail Station
940GZZLUHLT	Hainault Underground Station
940GZZLUHSD	Hammersmith (Dist&Picc Line) Underground Station
940GZZLUHSC	Hammersmith (H&C Line) Underground Station
910GHMPSTDH	Hampstead Heath Rail Station
940GZZLUHTD	Hampstead Underground Station
940GZZLUHGR	Hanger Lane Underground Station
910GHANWELL	Hanwell Rail Station
910GHARLSDN	Harlesden Rail Station
940GZZLUHSN	Harlesden Underground Station
910GHRLDWOD	Harold Wood Rail Station
910GHRGYGL	Harringay Green Lanes Rail Station
940GZZCRHAR	Harrington Road Tram Stop
910GHROW	Harrow & Wealdstone Rail Station
940GZZLUHAW	Harrow & Wealdstone Underground Station
940GZZLUHOH	Harrow-on-the-Hill Underground Station
910GHTCHEND	Hatch End Rail Station
940GZZLUHNX	Hatton Cross Underground Station
910GHAYESAH	Hayes & Harlington Rail Station
910GHEDSTNL	Headstone Lane Rail Station
910GHTRWTM4	Heathrow Terminal 4 Rail Station
940GZZLUHR4	Heathrow Terminal 4 Underground Station
910GHTRWTM5	Heathrow Terminal 5 Rail Station
940GZZLUHR5	Heathrow Terminal 5 Underground Station
910GHTRWAPT	Heathrow Terminals 2 & 3 Rail Station
940GZZLUHRC	Heathrow Terminals 2 & 3 Underground Station
940GZZLUHCL	Hendon Central Underground Station
940GZZDLHEQ	Heron Quays DLR Station
940GZZLUHBT	High Barnet Underground Station
940GZZLUHSK	High Street Kensington Underground Station
910GHGHMSPK	Highams Park Rail Station
910GHGHI	Highbury & Islington Rail Station
940GZZLUHAI	Highbury & Islington Underground Station
940GZZLUHGT	Highgate Underground Station
940GZZLUHGD	Hillingdon Underground Station
940GZZLUHBN	Holborn Underground Station
940GZZLUHPK	Holland Park Underground Station
940GZZLUHWY	Holloway Road Underground Station
910GHOMRTON	Homerton Rail Station
910GHONROPK	Honor Oak Park Rail Station
940GZZLUHCH	Hornchurch Underground Station
940GZZLUHWC	Hounslow Central Underground Station
940GZZLUHWE	Hounslow East Underground Station
940GZZLUHWT	Hounslow West Underground Station
910GHOXTON	Hoxton Rail Station
940GZZLUHPC	Hyde Park Corner Underground Station
940GZZLUICK	Ickenham Underground Station
910GILFORD	Ilford Rail Station
910GCSEAH	Imperial Wharf Rail Station
940GZZDLISL	Island Gardens DLR Station
910GIVER	Iver Rail Station
940GZZLUKNG	Kennington Underground Station
910GKENSLG	Kensal Green Rail Station
940GZZLUKSL	Kensal Green Underground Station
910GKENR	Kensal Rise Rail Station
910GKENOLYM	Kensington (Olympia) Rail Station
940GZZLUKOY	Kensington (Olympia) Underground Station
940GZZLUKSH	Kentish Town Underground Station
910GKNTSHTW	Kentish Town West Rail Station
910GKTON	Kenton Rail Station
940GZZLUKEN	Kenton Underground Station
910GKEWGRDN	Kew Gardens Rail Station
940GZZLUKWG	Kew Gardens Underground Station
910GKLBRNHR	Kilburn High Road Rail Station
940GZZLUKPK	Kilburn Park Underground Station
940GZZLUKBN	Kilburn Underground Station
940GZZDLKGV	King George V DLR Station
940GZZCRKGH	King Henry's Drive Tram Stop
940GZZLUKSX	King's Cross St. Pancras Underground Station
940GZZLUKBY	Kingsbury Underground Station
940GZZLUKNB	Knightsbridge Underground Station
940GZZLULAD	Ladbroke Grove Underground Station
940GZZLULBN	Lambeth North Underground Station
940GZZLULGT	Lancaster Gate Underground Station
940GZZDLLDP	Langdon Park DLR Station
910GLANGLEY	Langley (Berks) Rail Station
940GZZLULRD	Latimer Road Underground Station
940GZZCRLEB	Lebanon Road Tram Stop
940GZZLULSQ	Leicester Square Underground Station
940GZZDLLEW	Lewisham DLR Station
910GLEYTNMR	Leyton Midland Road Rail Station
940GZZLULYN	Leyton Underground Station
910GLYTNSHR	Leytonstone High Road Rail Station
940GZZLULYS	Leytonstone Underground Station
940GZZDLLIM	Limehouse DLR Station
910GLIVSTLL	Liverpool Street
940GZZLULVT	Liverpool Street Underground Station
940GZZCRLOY	Lloyd Park Tram Stop
930GLBR	London Bridge City Pier
940GZZLULNB	London Bridge Underground Station
940GZZDLLCA	London City Airport DLR Station
910GEUSTON	London Euston Rail Station
930GWMP	London Eye Waterloo Pier
910GLONFLDS	London Fields Rail Station
910GLIVST	London Liverpool Street Rail Station
910GPADTON	London Paddington Rail Station
940GZZLULGN	Loughton Underground Station
940GZZLUMVL	Maida Vale Underground Station
910GMDNHEAD	Maidenhead Rail Station
940GZZLUMRH	Manor House Underground Station
910GMANRPK	Manor Park Rail Station
940GZZLUMSH	Mansion House Underground Station
940GZZLUMBA	Marble Arch Underground Station
910GMRYLAND	Maryland Rail Station
940GZZLUMYB	Marylebone Underground Station
930GMHT	Masthouse Terrace Pier
940GZZCRMTP	Merton Park Tram Stop
940GZZLUMED	Mile End Underground Station
940GZZLUMHL	Mill Hill East Underground Station
930GMBK	Millbank Pier
940GZZCRMJT	Mitcham Junction Tram Stop
940GZZCRMCH	Mitcham Tram Stop
940GZZLUMMT	Monument Underground Station
940GZZLUMPK	Moor Park Underground Station
940GZZLUMGT	Moorgate Underground Station
940GZZCRMDN	Morden Road Tram Stop
940GZZLUMDN	Morden Underground Station
940GZZLUMTC	Mornington Crescent Underground Station
940GZZDLMUD	Mudchute DLR Station
940GZZLUNDN	Neasden Underground Station
940GZZCRNWA	New Addington Tram Stop
910GNWCRELL	New Cross ELL Rail Station
910GNEWXGTE	New Cross Gate Rail Station
940GZZLUNBP	Newbury Park Underground Station
940GZZNEUGST	Nine Elms Underground Station
940GZZLUNAN	North Acton Underground Station
940GZZLUNEN	North Ealing Underground Station
930GMIL	North Greenwich Pier
940GZZLUNGW	North Greenwich Underground Station
940GZZLUNHA	North Harrow Underground Station
910GNWEMBLY	North Wembley Rail Station
940GZZLUNWY	North Wembley Underground Station
940GZZLUNFD	Northfields Underground Station
940GZZLUNHT	Northolt Underground Station
940GZZLUNKP	Northwick Park Underground Station
940GZZLUNWH	Northwood Hills Underground Station
940GZZLUNOW	Northwood Underground Station
910GNORWDJ	Norwood Junction Rail Station
940GZZLUNHG	Notting Hill Gate Underground Station
940GZZLUOAK	Oakwood Underground Station
940GZZLUODS	Old Street Underground Station
940GZZLUOSY	Osterley Underground Station
940GZZLUOVL	Oval Underground Station
940GZZLUOXC	Oxford Circus Underground Station
910GPADTLL	Paddington
940GZZLUPAH	Paddington (H&C Line)-Underground
940GZZLUPAC	Paddington Underground Station
940GZZLUPKR	Park Royal Underground Station
940GZZLUPSG	Parsons Green Underground Station
910GPCKHMRY	Peckham Rye Rail Station
910GPENEW	Penge West Rail Station
940GZZLUPVL	Perivale Underground Station
940GZZCRPHI	Phipps Bridge Tram Stop
940GZZLUPCC	Piccadilly Circus Underground Station
940GZZLUPCO	Pimlico Underground Station
940GZZLUPNR	Pinner Underground Station
940GZZLUPLW	Plaistow Underground Station
940GZZDLPDK	Pontoon Dock DLR Station
940GZZDLPOP	Poplar DLR Station
940GZZLUPRD	Preston Road Underground Station
940GZZDLPRE	Prince Regent DLR Station
940GZZDLPUD	Pudding Mill Lane DLR Station
940GZZLUPYB	Putney Bridge Underground Station
930GPUT	Putney Pier
940GZZLUQPS	Queen's Park Underground Station
910GQPRK	Queens Park (London) Rail Station
910GPCKHMQD	Queens Road Peckham Rail Station
940GZZLUQBY	Queensbury Underground Station
940GZZLUQWY	Queensway Underground Station
940GZZLURVP	Ravenscourt Park Underground Station
940GZZLURYL	Rayners Lane Underground Station
910GRDNGSTN	Reading Rail Station
910GRCTRYRD	Rectory Road Rail Station
940GZZLURBG	Redbridge Underground Station
940GZZCRRVC	Reeves Corner Tram Stop
940GZZLURGP	Regent's Park Underground Station
910GRICHMND	Richmond (London) Rail Station
940GZZLURMD	Richmond Underground Station
940GZZLURKW	Rickmansworth Underground Station
940GZZLURVY	Roding Valley Underground Station
910GROMFORD	Romford Rail Station
930GNEL	Rotherhithe Pier
910GRTHERHI	Rotherhithe Rail Station
940GZZDLRAL	Royal Albert DLR Station
940GZZLURYO	Royal Oak Underground Station
940GZZDLRVC	Royal Victoria DLR Station
930GWRF	Royal Wharf Pier
940GZZLURSG	Ruislip Gardens Underground Station
940GZZLURSM	Ruislip Manor Underground Station
940GZZLURSP	Ruislip Underground Station
940GZZLURSQ	Russell Square Underground Station
940GZZCRSAN	Sandilands Tram Stop
910GSVNKNGS	Seven Kings Rail Station
910GSEVNSIS	Seven Sisters Rail Station
940GZZLUSVS	Seven Sisters Underground Station
940GZZDLSHA	Shadwell DLR Station
910GSHADWEL	Shadwell Rail Station
910GSHENFLD	Shenfield Rail Station
940GZZLUSBC	Shepherd's Bush (Central) Underground Station
940GZZLUSBM	Shepherd's Bush Market Underground Station
910GSHPDSB	Shepherds Bush Rail Station
910GSHRDHST	Shoreditch High Street Rail Station
910GSIVRST	Silver Street Rail Station
940GZZLUSSQ	Sloane Square Underground Station
910GSLOUGH	Slough Rail Station
940GZZLUSNB	Snaresbrook Underground Station
910GSACTON	South Acton Rail Station
940GZZLUSEA	South Ealing Underground Station
910GSHMPSTD	South Hampstead Rail Station
940GZZLUSHH	South Harrow Underground Station
940GZZLUSKS	South Kensington Underground Station
910GSKENTON	South Kenton Rail Station
940GZZLUSKT	South Kenton Underground Station
940GZZDLSOQ	South Quay DLR Station
940GZZLUSRP	South Ruislip Underground Station
910GSTOTNHM	South Tottenham Rail Station
940GZZLUSWN	South Wimbledon Underground Station
940GZZLUSWF	South Woodford Underground Station
910GSTHALL	Southall Rail Station
910GSBURY	Southbury Rail Station
940GZZLUSFS	Southfields Underground Station
940GZZLUSGT	Southgate Underground Station
940GZZLUSWK	Southwark Underground Station
910GSTJMSST	St James Street (London) Rail Station
930GPLW	St Mary’s Wandsworth Pier
940GZZLUSJP	St. James's Park Underground Station
940GZZLUSJW	St. John's Wood Underground Station
940GZZLUSPU	St. Paul's Underground Station
940GZZLUSFB	Stamford Brook Underground Station
910GSTMFDHL	Stamford Hill Rail Station
940GZZLUSTM	Stanmore Underground Station
940GZZDLSTL	Star Lane DLR Station
940GZZLUSGN	Stepney Green Underground Station
940GZZLUSKW	Stockwell Underground Station
910GSTKNWNG	Stoke Newington Rail Station
910GSTNBGPK	Stonebridge Park Rail Station
940GZZLUSGP	Stonebridge Park Underground Station
910GSTFD	Stratford (London) Rail Station
940GZZDLSTD	Stratford DLR Station
940GZZDLSHS	Stratford High Street DLR Station
940GZZDLSIT	Stratford International DLR Station
940GZZLUSTD	Stratford Underground Station
940GZZLUSUH	Sudbury Hill Underground Station
940GZZLUSUT	Sudbury Town Underground Station
910GSURREYQ	Surrey Quays Rail Station
940GZZLUSWC	Swiss Cottage Underground Station
910GSYDENHM	Sydenham Rail Station
910GTAPLOW	Taplow Rail Station
940GZZLUTMP	Temple Underground Station
910GTHBLDSG	Theobalds Grove Rail Station
940GZZCRTPA	Therapia Lane Tram Stop
940GZZLUTHB	Theydon Bois Underground Station
940GZZLUTBC	Tooting Bec Underground Station
940GZZLUTBY	Tooting Broadway Underground Station
910GTOTCTRD	Tottenham Court Road
940GZZLUTCR	Tottenham Court Road Underground Station
940GZZLUTMH	Tottenham Hale Underground Station
940GZZLUTAW	Totteridge & Whetstone Underground Station
940GZZDLTWG	Tower Gateway DLR Station
940GZZLUTWH	Tower Hill Underground Station
930GTMP	Tower Pier
940GZZLUTFP	Tufnell Park Underground Station
910GTURKYST	Turkey Street Rail Station
940GZZLUTNG	Turnham Green Underground Station
940GZZLUTPN	Turnpike Lane Underground Station
910GTWYFORD	Twyford Rail Station
940GZZLUUPB	Upminster Bridge Underground Station
910GUPMNSTR	Upminster Rail Station
940GZZLUUPM	Upminster Underground Station
940GZZLUUPY	Upney Underground Station
910GUPRHLWY	Upper Holloway Rail Station
940GZZLUUPK	Upton Park Underground Station
940GZZLUUXB	Uxbridge Underground Station
930GSGW	Vauxhall St George Wharf Pier
940GZZLUVXL	Vauxhall Underground Station
940GZZLUVIC	Victoria Underground Station
940GZZCRWAD	Waddon Marsh Tram Stop
910GWLTWCEN	Walthamstow Central Rail Station
940GZZLUWWL	Walthamstow Central Underground Station
910GWLTHQRD	Walthamstow Queens Road Rail Station
940GZZCRWAN	Wandle Park Tram Stop
930GWRQ	Wandsworth Riverside Quarter Pier
910GWNDSWRD	Wandsworth Road Rail Station
910GWNSTDPK	Wanstead Park Rail Station
940GZZLUWSD	Wanstead Underground Station
910GWAPPING	Wapping Rail Station
940GZZLUWRR	Warren Street Underground Station
940GZZLUWKA	Warwick Avenue Underground Station
940GZZLUWLO	Waterloo Underground Station
910GWATFDHS	Watford High Street Rail Station
910GWATFJDC	Watford Junction Rail Station
940GZZLUWAF	Watford Underground Station
940GZZCRWEL	Wellesley Road Tram Stop
910GWMBY	Wembley Central Rail Station
940GZZLUWYC	Wembley Central Underground Station
940GZZLUWYP	Wembley Park Underground Station
940GZZLUWTA	West Acton Underground Station
910GWBRMPTN	West Brompton Rail Station
940GZZLUWBN	West Brompton Underground Station
910GWCROYDN	West Croydon Rail Station
940GZZCRWCR	West Croydon Tram Stop
910GWDRYTON	West Drayton Rail Station
910GWEALING	West Ealing Rail Station
940GZZLUWFN	West Finchley Underground Station
940GZZDLWHM	West Ham DLR Station
940GZZLUWHM	West Ham Underground Station
910GWHMDSTD	West Hampstead Rail Station
940GZZLUWHP	West Hampstead Underground Station
940GZZLUWHW	West Harrow Underground Station
940GZZDLWIQ	West India Quay DLR Station
940GZZLUWKN	West Kensington Underground Station
940GZZLUWRP	West Ruislip Underground Station
940GZZDLWSV	West Silvertown DLR Station
940GZZLUWSP	Westbourne Park Underground Station
940GZZDLWFE	Westferry DLR Station
930GWMR	Westminster Pier
940GZZLUWSM	Westminster Underground Station
940GZZLUWCY	White City Underground Station
910GWHHRTLA	White Hart Lane Rail Station
910GWCHAPXR	Whitechapel
910GWCHAPEL	Whitechapel Rail Station
940GZZLUWPL	Whitechapel Underground Station
940GZZLUWIG	Willesden Green Underground Station
910GWLSDJHL	Willesden Junction Rail Station
940GZZLUWJN	Willesden Junction Underground Station
940GZZLUWIP	Wimbledon Park Underground Station
940GZZCRWMB	Wimbledon Tram Stop
940GZZLUWIM	Wimbledon Underground Station
940GZZLUWOG	Wood Green Underground Station
940GZZLUWLA	Wood Lane Underground Station
910GWDST	Wood Street Rail Station
940GZZLUWOF	Woodford Underground Station
910GWDGRNPK	Woodgrange Park Rail Station
940GZZLUWOP	Woodside Park Underground Station
940GZZCRWOD	Woodside Tram Stop
910GWOLWXR	Woolwich
940GZZDLWLA	Woolwich Arsenal DLR Station
930GWAS	Woolwich Arsenal Pier
930GWWC	Woolwich Ferry North Pier
930GWWS	Woolwich Ferry South Pier`,
}

/** Wards: An electoral ward. Most of London's wards got new borders, and new codes, at the election of May 2022, so a code of an older list may stand for no ward of today. 5 of them are here; there are others. */
export const wardCodes: IdTable<WardCode> = {
  kind: "WardCode",
  rows: `E05013699	Caledonian
E05011104	London Bridge & West Bermondsey
E05013806	St James’s
E05009298	Farringdon Within
E05009332	Spitalfields & Banglatown`,
  form: "^(E05|W05|S13|N08)[0-9]{6}$",
}

/** What belongs to one of the Hubs; none for one that is not known. */
export const stopsOf = (whole: HubId): readonly StopPointId[] => partsOf(hubIds, false, whole)


export type { Brand }

/** Id of an account. It says nothing about the person. Of portal. */
export type AccountId = Brand<string, 'AccountId'>

/** Number of a relationship between two organisations, as text. Of health. */
export type AffiliationId = Brand<string, 'AffiliationId'>

/** Code of a measuring site, most often two letters for who runs it and a digit or letter. Of air-quality. */
export type AirSiteCode = Brand<string, 'AirSiteCode'>

/** Id of a request for access. Of portal. */
export type ApprovalId = Brand<string, 'ApprovalId'>

/** Nine-character area code of the Office for National Statistics (GSS), of an area of any kind. Where the kind is known, its own schema says so. Of planning. */
export type AreaCode = Brand<string, 'AreaCode'>

/** Id of a docking station of the cycle hire scheme, `BikePoints_` and a number. Of tfl. */
export type BikePointId = Brand<string, 'BikePointId'>

/** Nine-character code (GSS) of a borough, or of a district or unitary authority outside London. The 32 boroughs and the City begin with `E09`. Of air-quality, food-hygiene, health, planning, postcodes. */
export type BoroughCode = Brand<string, 'BoroughCode'>

/** Built-up area. Of postcodes. */
export type BuiltUpAreaCode = Brand<string, 'BuiltUpAreaCode'>

/** Id of a bulletin. Of portal. */
export type BulletinId = Brand<string, 'BulletinId'>

/** Id of a type of business, with gaps between them. 1 is Restaurant/Cafe/Canteen, 7843 is Pub/bar/nightclub. Of food-hygiene. */
export type BusinessTypeId = Brand<number, 'BusinessTypeId'>

/** Cancer alliance. Of postcodes. */
export type CancerAllianceCode = Brand<string, 'CancerAllianceCode'>

/** Id of a car park at a station, `CarParks_` and a number. The same as its id as a place. Of tfl. */
export type CarParkId = Brand<string, 'CarParkId'>

/** Number of the region. 18 is Great Britain, which cannot be asked for by number. Of carbon. */
export type CarbonRegionId = Brand<number, 'CarbonRegionId'>

/** Code of a clinical commissioning group, or of the part of an integrated care board that came after it in July 2022. Of health, postcodes. */
export type CcgCode = Brand<string, 'CcgCode'>

/** The operator's id of one charge connector: `ChargePoint`, the network, a station and a connector. Some hold spaces and brackets, such as `(Taxi-Only)`. As a place it has this id with the source system before it, such as `EsbChargePoint_ChargePointESB-UT04QK-1`. Of tfl. */
export type ChargeConnectorId = Brand<string, 'ChargeConnectorId'>

/** Westminster constituency. Of postcodes. */
export type ConstituencyCode = Brand<string, 'ConstituencyCode'>

/** County. Of postcodes. */
export type CountyCode = Brand<string, 'CountyCode'>

/** County electoral division. Of postcodes. */
export type CountyDivisionCode = Brand<string, 'CountyDivisionCode'>

/** Id of a place that the Care Quality Commission registers. It changes when the place changes hands. Of health. */
export type CqcLocationId = Brand<string, 'CqcLocationId'>

/** Id of an organisation or person registered to give care. For a trust it is the ODS code. Of health. */
export type CqcProviderId = Brand<string, 'CqcProviderId'>

/** Id of an inspection report. Of health. */
export type CqcReportId = Brand<string, 'CqcReportId'>

/** Category of a crime. `crimeCategories` lists those of a month. `all-crime` stands for all of them when you ask, and never comes in an answer. Of police. */
export type CrimeCategory = Brand<string, 'CrimeCategory'>

/** Lasting id of a crime, 64 hexadecimal digits. It stays the same when the data is published anew. Of police. */
export type CrimeId = Brand<string, 'CrimeId'>

/** What a data set is asked for by. Five letters and digits on DataPress, a UUID on CKAN; where a host takes the name in its place, that is such an id too. Of open-data. */
export type DatasetId = Brand<string, 'DatasetId'>

/** Local enterprise partnership. Of postcodes. */
export type EnterprisePartnershipCode = Brand<string, 'EnterprisePartnershipCode'>

/** The owner's id of a food business, the FHRSID. It stays the same from one inspection to the next. Of food-hygiene. */
export type EstablishmentId = Brand<number, 'EstablishmentId'>

/** Id of a report of wrong data. Of portal. */
export type FaultId = Brand<string, 'FaultId'>

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

/** Code of an integrated care board of the NHS in England. London has five. Of health, postcodes. */
export type IcbCode = Brand<string, 'IcbCode'>

/** Id of an incident. Of portal. */
export type IncidentId = Brand<string, 'IncidentId'>

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

/** Lower layer super output area of 2011. Of postcodes. */
export type LsoaCode2011 = Brand<string, 'LsoaCode2011'>

/** Lower layer super output area of 2021. Of postcodes. */
export type LsoaCode2021 = Brand<string, 'LsoaCode2021'>

/** Id of a mail in the outbox. Of portal. */
export type MailId = Brand<string, 'MailId'>

/** Id of one series of a gauge, the parts joined with hyphens. Station, parameter, qualifier, kind of value (`i` for instantaneous, `Mean`, `t` for total), period and unit. A part may be empty. Of floods. */
export type MeasureId = Brand<string, 'MeasureId'>

/** Id of somebody in a team. Of portal. */
export type MemberId = Brand<string, 'MemberId'>

/** Middle layer super output area of 2011. Of postcodes. */
export type MsoaCode2011 = Brand<string, 'MsoaCode2011'>

/** Middle layer super output area of 2021. Of postcodes. */
export type MsoaCode2021 = Brand<string, 'MsoaCode2021'>

/** National park. Of postcodes. */
export type NationalParkCode = Brand<string, 'NationalParkCode'>

/** Id of a neighbourhood, unique within its force only. The Metropolitan Police uses the code of the ward, often with an `N` behind it, so it is not safe to join by it as it stands. Of police. */
export type NeighbourhoodId = Brand<string, 'NeighbourhoodId'>

/** Region of NHS England. Of postcodes. */
export type NhsRegionCode = Brand<string, 'NhsRegionCode'>

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

/** Output area of the 2021 census, the smallest there is. A code, as output areas have no names. Of postcodes. */
export type OutputAreaCode2021 = Brand<string, 'OutputAreaCode2021'>

/** Parish. Of postcodes. */
export type ParishCode = Brand<string, 'ParishCode'>

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

/** Police force area, `E23000001` or `E23000034` in London. Of postcodes. */
export type PoliceAreaCode = Brand<string, 'PoliceAreaCode'>

/** Id of a force, small letters and hyphens. London has `metropolitan`, `city-of-london` and, on trains and stations, `btp`. Of police. */
export type PoliceForceId = Brand<string, 'PoliceForceId'>

/** Full United Kingdom postcode in capitals, with or without its one space. Of health, planning, police, postcodes, services, tfl. */
export type Postcode = Brand<string, 'Postcode'>

/** Id of a proposal. Of portal. */
export type ProposalId = Brand<string, 'ProposalId'>

/** Id of a need that somebody proposed. Of portal. */
export type ProposedNeedId = Brand<string, 'ProposedNeedId'>

/** Id of a file of a data set, a UUID, or three characters for newer files on DataPress. Of open-data. */
export type ResourceId = Brand<string, 'ResourceId'>

/** Id of a review token. Of portal. */
export type ReviewTokenId = Brand<string, 'ReviewTokenId'>

/** Id of one disruption, `TIMS-` and a number in the feed that is known. It stays the same from the first notice to the last. Of tfl. */
export type RoadDisruptionId = Brand<string, 'RoadDisruptionId'>

/** Id of a road, lower case: a road number, or a name with spaces for the routes through the centre. Where several roads are asked for, the single word `all` stands for every road. Of tfl. */
export type RoadId = Brand<string, 'RoadId'>

/** Code of the constituency. Of postcodes. */
export type ScottishConstituencyCode = Brand<string, 'ScottishConstituencyCode'>

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

/** Travel to work area. Of postcodes. */
export type TravelToWorkAreaCode = Brand<string, 'TravelToWorkAreaCode'>

/** Unique property reference number of an address, up to 12 digits, always as text because leading zeros occur. Of health, planning. */
export type Uprn = Brand<string, 'Uprn'>

/** Registration of a bus, or set number of a train, unique within its line at one time. On shared track one train appears under two lines. Of tfl. */
export type VehicleId = Brand<string, 'VehicleId'>

/** Ward. Of postcodes. */
export type WardCode = Brand<string, 'WardCode'>

/** Id of a webhook. Of portal. */
export type WebhookId = Brand<string, 'WebhookId'>

/** An interchange of several stations. It has no arrivals of its own, so ask its stops one by one. */
export type HubId = StopPointId
