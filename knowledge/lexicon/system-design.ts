import type { LexiconEntries } from './lexicon.ts';

/** What opens a round on a whole system: "design X", its scope, its size, its parts. */
// biome-ignore format: several entries a line, or it would be ten screens long
export const systemDesign = {
  strong: [
    // the opener itself
    'design a/an/me/us/our system/service/platform/product', 'how would you build a/an/something',
    'build something like/similar', 'build our own version', 'build a clone',
    'clone of twitter/instagram/whatsapp/netflix', 'design something like/similar', 'design the backend for/of/behind',
    'build the backend for/of/behind', 'system design', 'design from scratch', 'from scratch system/platform/service',
    'greenfield',
    // the overall picture
    'walk through the architecture', 'overall architecture/design', 'high level architecture/design/diagram',
    'draw/sketch the architecture/system/boxes/components', 'boxes and arrows', 'main/major/key/core components',
    'big picture', 'birds eye view',
    // scope
    'functional requirement', 'what is in scope', 'clarify the requirements/scope', 'scope of the system/product',
    'what would you ask me before/first', 'questions before you design/draw/start/begin drawing',
    // size of the whole
    'back of the envelope', 'envelope calculation/estimate/math', 'capacity estimat*/planning', 'daily active users',
    'monthly active users', 'dau', 'size the system',
    // the classic tasks
    'url/link shorten*', 'tiny/short url/link', 'pastebin', 'typeahead', 'search box suggest*', 'autocomplete',
    'web crawler', 'crawl* the web', 'news feed', 'home timeline', 'ride hailing/sharing', 'food delivery',
    'ticketmaster', 'chat/messaging app/application/system/service/platform',
    'video streaming/sharing platform/service/site', 'file sync*', 'ad click aggregat*', 'job scheduler', 'online judge',
    'proximity service', 'hotel/room booking/reservation',
    // placed by how often it is heard elsewhere
    'lets/please design a/an', 'component', 'requirement',
    // the whole thing on a blank page
    'draw me the thing/whole/system/boxes/rest', 'design me something/the/a/this', 'start from/with a blank/empty',
    'end to end design', 'lay out the system/pieces/parts/boxes/design', 'that/this/which box does/do/is/would',
    'which box goes/dies/first/hurts',
    // business wishes
    'whole/entire country/city/nation',
    // classic tasks, in everyday words
    'design instagram/twitter/uber/whatsapp/youtube/netflix/spotify/dropbox', 'package/parcel lockers',
    'elevator/lift system', 'vending machine', 'online exam/quiz/course', 'marketplace for', 'bidding/auction system',
    'ticket sale/shop for/to', 'concert/match/stadium tickets', 'queue/waiting room virtual/online',
    'taxi/cab/scooter/bike app/hailing/rental/sharing', 'live score/comments/ticker/map', 'multiplayer game',
    'photo album/sharing/backup', 'music streaming/service', 'mailing list/newsletter system/platform',
    'calendar app/system/service', 'expense/payroll system/app', 'review/rating site/system/platform', 'crowdfund*',
    'donation platform/system', 'plagiarism', 'fraud detection system/platform', 'log collection/ingestion system',
    'metrics platform/ingestion', 'distributed cache/queue design', 'web analytics', 'top k', 'trending topics/hashtags',
    'friends/social graph/network', 'stories that disappear', 'cloud storage/drive',
    'shared document/whiteboard/spreadsheet', 'order management', 'subscription billing', 'classified ads', 'job board',
    'navigation/routing/maps app', 'weather app/service/station', 'traffic lights/cameras/jams', 'charging stations',
    'smart home/lock/grid', 'alarm system', 'emergency calls', 'vaccin* appointment/booking/register',
    'tax returns/filing', 'lost and found', 'translation platform/service', 'image/thumbnail generation/processing',
    'push notifications',
    // scope and requirements
    'what do you want/need to know/ask first/before', 'who uses it/this', 'non functional', 'functional and',
    // size of it
    'how many people/users/devices/messages/orders/requests/drivers a/per/at/in', 'rough numbers/figure/estimate/order',
    'order of magnitude', 'ballpark', 'guess the number/size/load/traffic', 'peak and average',
    'how does/would it/this/that/your scale',
    // what gives way
    'which part/piece/box breaks/dies/fails/hurts/falls/worries first/you',
    // told apart from its neighbours: the whole, not one of its parts
    'high level', 'functional or/and/requirements', 'whole picture', 'platform for',
    'you have drawn/sketched/forgotten/left', 'which of your boxes/pieces/parts/assumptions', 'from nothing', 'national',
  ],
  plain: [
    // put as a product or a business wish
    'something where people/users/visitors/customers can', 'how would you go about it/building',
    'how big does/will/gets/get years/year/it', 'rough/whole/overall picture first', 'picture first deeper/later/then',
    'app you order/use/book/call', 'back of that/an app', 'wants something/anything like/where',
    'shorten* link/links/url/urls/address/addresses', 'wants/needs an app/application/website/platform/portal',
    'app where people/users/customers/drivers/students', 'service/platform/site where people/users/customers/everyone',
    'how would you put together/it', 'where do you begin', 'what would you build first',
    'walk through what you would build', 'how many million/people/users/customers will/do',
    'which parts/pieces do/does/would you/it', 'first/rough sketch/version/cut of system/architecture',
    'million/billion users',
    // products used as the model
    'uber', 'whatsapp', 'instagram', 'youtube', 'netflix', 'spotify', 'dropbox', 'airbnb', 'tinder', 'yelp',
    'google docs/maps/drive',
    // other things one is asked to build
    'leaderboard', 'auction site/platform/house', 'stock/crypto exchange', 'trading platform/system',
    'payment system/platform/gateway', 'digital wallet', 'parcel/package/shipment tracking', 'parking garage/lot',
    'smart meter/home', 'fleet of scooters/trucks/cars/bikes', 'iot platform/devices', 'sensor data platform',
    'e commerce shop/site/platform', 'web/online shop', 'flash sale', 'coupon system', 'voting/polling system',
    'appointment/doctor booking', 'restaurant reservation', 'recommendation system/engine', 'search engine',
    'photo/image/picture sharing', 'video call/conferenc*', 'task/todo app/application', 'code hosting',
    'click stream/analytics platform', 'analytics platform', 'feature flag service', 'key value store from',
    'people nearby', 'find nearby drivers/restaurants/friends/places', 'follow each other', 'upload videos/photos and',
    'loyalty points program',
    // business-language openers
    'imagine/suppose we hire you to', 'imagine you are building', 'founder has an idea',
    'startup/company/client/customer wants an app/application/platform/system', 'product manager comes/came with',
    'users should be able to', 'what would the first version', 'minimum viable', 'mvp', 'launch in three/six months',
    'launch in ten countries',
    // scoping and use cases
    'which features first', 'core/main use cases', 'most important features', 'who are/will the users',
    'assumptions would you make', 'what would you leave out',
    // size
    'how many servers/machines/boxes', 'how much storage/bandwidth', 'requests per second in total', 'grow ten times',
    'ten/hundred times the traffic/users/load', '10x', 'scale to a million/billion', 'read to write ratio',
    'terabytes a day',
    // the flow through the parts
    'end to end flow', 'walk through the request/flow', 'what happens when a user posts/uploads/books/sends/presses',
    'follow a request', 'where does the request/data go', 'which services would you have/need', 'split into services',
    'draw the diagram', 'load balancer in front', 'data flow', 'what are the bottlenecks', 'where is the bottleneck',
    'single point of failure', 'weakest part/point', 'fan out on write/read', 'celebrity with millions',
    'defend your design/architecture', 'deep dive into one', 'pick one component', 'zoom in on',
    // named outright, yet heard in other rounds too
    'could/can you design a/an', 'task is to design', 'how would/do you design a/an', 'want you to design',
    'would like you to design', 'asked to design', 'blank/empty sheet/page/whiteboard',
    'notification system/service/platform', 'main/big building blocks/pieces/parts', 'collaborative edit*/document',
    // placed by how often it is heard elsewhere
    'ticket/seat booking/reservation/sale', 'design', 'architecture', 'architect', 'scalab*', 'sketch', 'draw',
    'capacity', 'estimate', 'bottleneck',
    // the whole thing on a blank page
    'sketch me the/a/whole', 'blank page/board/canvas', 'whole thing from/end/on/please',
    'whole system from/end/please/on', 'the whole of it draw/sketch/design', 'begin from/with questions',
    'from phone/sensor/meter/camera/device to screen/desk/report/office',
    'all the way from to screen/report/user/customer', 'from tap to/until', 'from click to/until delivery/door',
    'pieces/parts/boxes would it have/need', 'pieces/parts/boxes do you need/see/draw',
    'what are the pieces/parts/blocks', 'what is in the/your picture/drawing/diagram',
    'name the boxes/pieces/parts/components', 'how do the pieces/parts/boxes fit/talk/connect', 'box in the middle',
    'left out of the picture/drawing/diagram', 'your drawing/picture/sketch/diagram', 'first drawing/picture/sketch',
    'take/walk me through your/the drawing/picture/sketch/diagram', 'on one page/slide/sheet',
    'five/three/ten/seven boxes', 'fewer boxes', 'delete/remove/drop a/one/half box',
    'simplest thing/version/system/design that/could/works', 'smallest thing/version/system that/could/works',
    'crudest/dumbest/boring version/thing', 'bare minimum version/system/launch',
    // business wishes
    'we want to let people/users/customers/parents/farmers/drivers', 'i want an app/something/system/platform that/where',
    'we need a system/platform/service that/where/for', 'they want a system/platform/service/app/something',
    'client/council/mayor/minister/museum/hospital wants/asks/needs/would', 'comes to you with an/one idea/sentence/wish',
    'one sentence brief/idea/requirement', 'from idea to', 'like uber/airbnb/tinder/spotify for',
    'an uber/airbnb/tinder/netflix for', 'it should/has to work for whole/entire country/city',
    'every household/school/hospital/shop/bus/car/taxi in', 'nationwide', 'all over the country/world/continent',
    'starts/launches/opens in one/three/two city/country', 'next year/month five/ten/twenty countries',
    'budget/money for a/one/two team/developers/engineers',
    'two/three/four developers/engineers/people and months/weeks/year', 'small team and/of', 'buy or build',
    'build or buy', 'off the shelf',
    // classic tasks, in everyday words
    'parking app/system/spaces', 'food/meal/grocer* delivery/order*', 'room/hotel/flight/table booking/search',
    'dating app', 'matchmaking', 'video platform/streaming/site', 'email service/provider/client', 'price comparison',
    'warehouse/stock/inventory system', 'loyalty/bonus points', 'ambulance', 'patient portal/record',
    'election results/night/system', 'library/book lending',
    // scope and requirements
    'what would you ask/clarify me/the/first/before', 'questions for the customer/client/business/product',
    'you have not asked/havent asked', 'havent asked me', 'ask me something/anything/questions about/before',
    'which question would/do you', 'what wont/does it not do', 'what it must/should/has do', 'nice to have',
    'leave/leaving out/aside version/first', 'cut from the first/scope', 'smallest useful',
    'first release/version/launch', 'version one', 'what can wait until/for', 'what comes/would later', 'phase one/two',
    'scope creep', 'three features', 'pick/choose two/three features', 'most important/critical journey/path/flow',
    'who are they the/users', 'different kinds of users', 'kinds/types of users',
    'two sides/kinds drivers/sellers/buyers', 'quality attributes', 'what matters most here/for/in/to',
    'which one/of those matters most', 'correct or fast', 'what must/can never happen', 'what may/can be wrong/late/lost',
    'promise to the business/users/customers', 'good enough for whom/whole/launch', 'assume anything/nothing/whatever',
    'your assumptions', 'success/succeeds/successful look', 'how do we know/measure success/succeeded',
    // size of it
    'how many at once/peak/same', 'how many per second/day/minute', 'how often does/do each/one/every',
    'how big is/are it/this/that/one/each', 'how much data/traffic/space/disk/money a/per/in/over/is',
    'how much in a year', 'per second is/are that', 'per day is/are that', 'a year is/are that',
    'in five/ten/seven years space/data/disk/size', 'estimate the/it/how/number/traffic/load/storage',
    'do the math/arithmetic/sum/numbers', 'your guess', 'give me a/some number/figure', 'multiply', 'round numbers',
    'napkin', 'gigabyte a/per day/hour/year', 'petabyte', 'peak hour/load/day/traffic/minute',
    'average and/or/versus peak', 'busiest hour/day/minute/second/moment', 'rush hour',
    'everybody/everyone comes/arrives/opens/logs/starts at', 'one evening/day/weekend/hour a/per year', 'seasonal',
    'half past/nine oclock whole/everyone/everybody', 'reads and/to/per/versus writes ratio/how/many',
    'mostly reads/writes/reading/writing', 'write heavy system/or', 'tenfold', 'ten times bigger/more/that/as',
    'times hundred', 'hundred times more/bigger/that', 'what changes at/with ten/hundred/million/scale',
    'does it/this/your drawing/design/picture still hold/work/survive', 'still hold/survive at/with/ten',
    'survives ten/hundred/that/growth', 'scale up/this/it/to/out', 'does it/this/that scale',
    'grows to/by/from million/country/world', 'outgrow', 'headroom',
    // what gives way
    'first to break/go/fail/fall/die', 'weakest/weak spot/link/place', 'where does it hurt/break/crack',
    'where will/would it hurt/break/crack', 'crack/cracking', 'what worries/scares you about/most/in',
    'least sure/happy/proud about/of box/design/part', 'single point',
    'if that/this box/piece/part dies/goes/fails/falls/down', 'take/took away/out that/one/this box/piece',
    'does the rest/whole still work/run/stand', 'rest of it keeps/still',
    'keep working/running/going without box/piece/part',
    // price of the design
    'what does it/this/all/that cost to run', 'cost per month/year/user', 'bill at the end',
    'cheaper version/design/way to', 'half the budget/money/servers/cost', 'which half of', 'overengineer*',
    'over engineered/engineering', 'too complicated/complex/big for',
    'could/can one server/machine/box do/serve/handle/carry', 'just one server/machine/database',
    'does it need all/microservices/kafka/that', 'why three/four/five/so services/boxes/many',
    'justify/defend the/your/that/each box/choice/design/drawing', 'argue against your own/design/drawing',
    'other/another way to build/draw/cut/design', 'alternative design/architecture',
    'same design/drawing/boxes for/again/if', 'trade off you/made/here', 'biggest risk/trade/tradeoff/decision in',
    'biggest decision', 'decide/decided first', 'order would you build', 'build/do first second', 'roadmap for',
    'who builds/owns what/which', 'buy instead/it',
    // going deeper into a part
    'go deeper/deep into/on/one', 'pick a/one part/box/piece/thing and', 'zoom/dive into/in', 'open up that/this/one box',
    'whats inside that/this/the box', 'which part would you/do', 'most interesting/difficult/hardest part/piece/box',
    'hard part of/here/is', 'where is the/does state/data live/sit', 'who talks to whom/who',
    'sync or async between/boxes', 'what is synchronous/asynchronous/async', 'online and/or offline part',
    'works offline basement/tunnel/no', 'read path', 'write path', 'hot path', 'critical path',
    'ingest/ingestion path/layer/side', 'push or pull', 'pull or push', 'edge/corner of the system',
    // weak helpers
    'overall', 'sketch it', 'boxes', 'drawing', 'peak',
    // told apart from its neighbours: the whole, not one of its parts
    'the whole thing', 'system for a/the/whole', 'youve drawn/sketched/forgotten/left', 'starting from nothing/zero',
    'falls over first', 'what falls over', 'nothing but a/an idea/wish/pen', 'in the whole/entire country/city',
    'universities/airports/villages/hospitals in the country', 'what do you leave/throw/cut out',
    'before you draw/design/decide what/how', 'what does it need to/first',
  ],
  weak: [
    'system', 'platform', 'diagram', 'whiteboard', 'product', 'users', 'throughput', 'storage', 'bandwidth', 'real time',
    'global', 'from zero', 'nearby', 'tradeoff',
    // placed by how often it is heard elsewhere
    'city/bank/hospital/university/airline/chain/museum/ministry asks/wants/needs', 'slack', 'twitter',
    'what are you assuming', 'what breaks first',
    // scope and requirements
    'must haves', 'assumption',
    // size of it
    'hundred thousand/million people/users/devices/drivers', 'thousand/million/billion of them',
    'million/thousand devices/sensors/meters/phones/cars/customers/tickets',
    // what gives way
    'what would break/hurt/worry/fail',
    // price of the design
    'what did you trade/give',
    // weak helpers
    'build', 'picture', 'scale', 'million', 'scope', 'mvp first', 'cloud provider',
  ],
} as const satisfies LexiconEntries;
