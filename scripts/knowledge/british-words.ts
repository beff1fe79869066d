/**
 * American spellings, each with the British one that is written here. A star takes any ending, so
 * that one pair stands for a family: `organiz*` for organize, organized, organization.
 */
const ISE = `
  agoniz* agonis*, amortiz* amortis*, analyz* analys*, apologiz* apologis*, atomiz* atomis*, authoriz* authoris*,
  canonicaliz* canonicalis*, capitaliz* capitalis*, catalyz* catalys*, categoriz* categoris*, centraliz* centralis*,
  characteriz* characteris*, civiliz* civilis*, computeriz* computeris*, containeriz* containeris*, criticiz*
  criticis*, customiz* customis*, decentraliz* decentralis*, denormaliz* denormalis*, deserializ* deserialis*,
  digitiz* digitis*, dramatiz* dramatis*, economiz* economis*, emphasize* emphasise*, emphasizing emphasising,
  energiz* energis*, equaliz* equalis*, externaliz* externalis*, factoriz* factoris*, familiariz* familiaris*,
  finaliz* finalis*, formaliz* formalis*, generaliz* generalis*, globaliz* globalis*, harmoniz* harmonis*,
  hypothesize* hypothesise*, idealiz* idealis*, industrializ* industrialis*, initializ*
  initialis*, internaliz* internalis*, internationaliz* internationalis*, itemiz* itemis*, jeopardiz* jeopardis*,
  legaliz* legalis*, lineariz* linearis*, localiz* localis*, materializ* materialis*, maximiz* maximis*, mechaniz*
  mechanis*, memoiz* memois*, memoriz* memoris*, minimiz* minimis*, mobiliz* mobilis*, moderniz* modernis*,
  modulariz* modularis*, monetiz* monetis*, monopoliz* monopolis*, moraliz* moralis*, nationaliz* nationalis*,
  neutraliz* neutralis*, normaliz* normalis*, optimiz* optimis*, organiz* organis*, paralleliz* parallelis*,
  paralyz* paralys*, parameteriz* parameteris*, parametriz* parametris*, patroniz* patronis*, penaliz* penalis*,
  personaliz* personalis*, polariz* polaris*, popularize* popularise*, prioritiz* prioritis*, privatiz* privatis*,
  productiz* productis*, publiciz* publicis*, randomiz* randomis*, rationaliz* rationalis*, realiz* realis*,
  recogniz* recognis*, reorganiz* reorganis*, revolutioniz* revolutionis*, sanitiz* sanitis*, scrutiniz* scrutinis*,
  sensitiz* sensitis*, serializ* serialis*, sizable sizeable, socializ* socialis*, specializ* specialis*, stabiliz*
  stabilis*, standardiz* standardis*, subsidiz* subsidis*, summariz* summaris*, symboliz*
  symbolis*, sympathiz* sympathis*, synchroniz* synchronis*, synthesize* synthesise*, systematiz* systematis*,
  tokeniz* tokenis*, unauthoriz* unauthoris*, uncategoriz* uncategoris*, unrecogniz* unrecognis*, utiliz* utilis*,
  vaporiz* vaporis*, verbaliz* verbalis*, virtualiz* virtualis*, visualiz* visualis*, vocaliz*
  vocalis*
`;

const OUR = `
  arbor arbour, ardor ardour, armor* armour*, behavior* behaviour*, candor candour, clamor* clamour*, color*
  colour*, discolor* discolour*, enamor* enamour*, endeavor* endeavour*, favor* favour*, fervor fervour, flavor*
  flavour*, harbor* harbour*, honor* honour*, humor humour, humored humoured, labor labour, labored laboured,
  misbehavior* misbehaviour*, neighbor* neighbour*, odor odour, parlor parlour, rancor rancour, rigor rigour, rumor*
  rumour*, savior saviour, savor* savour*, splendor splendour, unfavorabl* unfavourabl*, valor valour,
  vapor vapour, vigor vigour
`;

const RE = `
  caliber calibre, center* centre*, centered centred, centimeter* centimetre*, datacenter* datacentre*, epicenter*
  epicentre*, fiber* fibre*, kilometer* kilometre*, liter litre, liters litres, luster lustre, maneuver* manoeuvre*,
  meager meagre, millimeter* millimetre*, reconnoiter* reconnoitre*, saber sabre, scepter sceptre, somber sombre,
  specter spectre, theater* theatre*
`;

const DOUBLE_L = `
  canceled cancelled, canceling cancelling, channeled channelled, counseled counselled, counselor* counsellor*,
  dialed dialled, dialing dialling, enrollment* enrolment*, fueled fuelled, fueling fuelling, fulfill fulfil,
  fulfillment fulfilment, fulfills fulfils, initialed initialled, installment* instalment*, jewelry jewellery,
  labeled labelled, labeling labelling, leveled levelled, leveling levelling, marveled marvelled, marvelous
  marvellous, modeled modelled, modeler* modeller*, modeling modelling, paneled panelled, pummeled pummelled,
  quarreled quarrelled, remodeled remodelled, rivaled rivalled, shoveled shovelled, signaled signalled, signaling
  signalling, skillful* skilful*, spiraled spiralled, totaled totalled, totaling totalling, traveled travelled,
  traveler* traveller*, traveling travelling, tunneled tunnelled, tunneling tunnelling, unlabeled unlabelled,
  unrivaled unrivalled, unskillful* unskilful*, willful* wilful*, woolen* woollen*
`;

const OTHERS = `
  acknowledgment* acknowledgement*, afterward afterwards, aging ageing, airplane* aeroplane*, aluminum aluminium,
  analog analogue, anesthe* anaesthe*, artifact* artefact*, catalog catalogue, cataloged catalogued,
  catalogs catalogues, cozier cosier, cozy cosy, defense* defence*, dialog dialogue, dialogs dialogues, encyclopedia* encyclopaedia*, epilog epilogue, esthetic* aesthetic*, gotten got, gray grey, grayed greyed, grayish greyish, judgment*
  judgement*, likable likeable, mold mould, molds moulds, monolog monologue, offense*
  offence*, orthopedic* orthopaedic*, pediatric* paediatric*, plow* plough*, pretense* pretence*,
  prolog prologue, skeptic* sceptic*, smolder* smoulder*, specialties specialities, worshiped
  worshipped, yogurt yoghurt
`;

export interface Respelling {
  readonly american: string;
  readonly british: string;
}

export const RESPELLINGS: readonly Respelling[] = [ISE, OUR, RE, DOUBLE_L, OTHERS]
  .flatMap((pairs) => pairs.trim().split(/,\s+/))
  .map((pair) => {
    const [american = '', british = ''] = pair.split(/\s+/);
    return { american, british };
  });
