import type { WordClasses } from './word-classes.ts';

/** What it runs on: machines, places and boxes, however they are called while pointing at a drawing. */
// biome-ignore format: a class reads as a paragraph
export const machineClasses = {
  machine: [
    'machine', 'box/boxes', 'server', 'node', 'host', 'instance', 'vm', 'virtual machine', 'computer', 'hardware',
    'bare metal', 'rack', 'blade', 'metal', 'laptop in the corner', 'raspberry', 'mainframe', 'one big machine',
    'bigger machine/box/server', 'cpu/cpus', 'cores', 'ram', 'specs',
  ],
  fleet: [
    'fleet', 'cluster', 'pool', 'farm of',
    'several/two/three/four/five/ten/twenty/forty machines/servers/nodes/boxes/instances',
    'more machines/servers/boxes', 'many machines/servers/nodes', 'each/every machine/server/node/instance',
    'one of them', 'one of the machines/servers/nodes/boxes', 'all the machines/servers/nodes',
    'other machine/server/node', 'neighbour/neighbours', 'peer/peers', 'siblings', 'scale out', 'scaling out',
    'horizontal*', 'autoscal*', 'add/adding machines/servers/nodes', 'spin/spins up', 'replicas of the service',
    'stateless', 'second instance',
  ],
  'database-box': [
    'database', 'db', 'datastore', 'the store', 'storage', 'cylinder', 'postgres box', 'primary',
    'main/one/single/big/only/shared database', 'database server', 'the disk underneath', 'persistence',
    'where it lives', 'where it is kept/stored', 'home for the data', 'back store', 'tables live', 'system of record',
    'source of truth', 'the books',
  ],
  network: [
    'network', 'cable', 'wire', 'router', 'fibre/fiber', 'link', 'wifi', 'internet', 'connection', 'bandwidth', 'lan',
    'wan', 'hop/hops', 'round trip', 'latency between', 'packets', 'packet loss', 'firewall', 'subnet', 'vpc', 'port',
    'socket', '4g', '5g', 'lte', 'satellite', 'modem', 'mobile network/signal', 'line between',
    'flaky connection/network', 'network switch', 'top of rack',
  ],
  datacentre: [
    'datacentre/datacenter', 'data centre/center', 'server room', 'basement', 'hall', 'availability zone', 'zone', 'az',
    'colo', 'on premise/prem/premises', 'rack', 'colocation', 'our own hardware', 'cooling', 'air conditioning',
    'second site', 'other site', 'two sites', 'both sites', 'hosting', 'hosting provider', 'another building',
    'in our building', 'machine room',
  ],
  region: [
    'region/regions', 'country/countries', 'continent', 'europe', 'america', 'asia', 'africa', 'australia', 'frankfurt',
    'virginia', 'dublin', 'ireland', 'singapore', 'tokyo', 'sydney', 'london', 'ocean', 'atlantic', 'overseas',
    'abroad', 'across the world', 'around the world/globe', 'worldwide', 'global/globally', 'multi region',
    'two/three/both/other/second/another regions/region', 'geographic*', 'far away', 'other side of the', 'closest',
    'nearest', 'multi/many country', 'sao paulo', 'mumbai', 'india', 'brazil',
  ],
  cloud: [
    'cloud', 'aws', 'amazon', 'azure', 'google cloud', 'gcp', 'managed', 'serverless', 'lambda/lambdas', 'functions as',
    'provider', 'hosted', 'pay as you go', 'bill from', 'availability zones', 'elastic', 'vendor runs',
    'run by somebody', 'saas', 'paas', 'on demand', 'spot instances', 'terraform', 'infrastructure as', 'heroku',
    'digitalocean', 's3',
  ],
  phone: [
    'phone', 'mobile', 'tablet', 'smartphone', 'iphone', 'android', 'ios', 'app store', 'handset', 'handheld',
    'scanner', 'app on the/her/his', 'old phone', 'ipad', 'device/devices', 'wristband', 'watch', 'battery', 'pocket',
    'push notification', 'ringing', 'offline phone', 'in the field', 'sim/sims', 'app', 'on her phone', 'app on',
  ],
  browser: [
    'browser', 'tab', 'chrome', 'firefox', 'safari', 'page load', 'javascript', 'frontend/front end', 'single page',
    'spa', 'html', 'css', 'dom', 'refresh/refreshed/reload*', 'hard refresh', 'f5', 'back button', 'bookmark*',
    'address bar', 'incognito', 'private window', 'dev tools', 'developer tools', 'extension', 'web app', 'website',
    'web page', 'site', 'spinner', 'viewport', 'web client',
  ],
  'load-balancer': [
    'balancer', 'load balanc*', 'traffic cop', 'nginx', 'haproxy', 'front door', 'sits/sitting in front',
    'reverse proxy', 'spread/spreads the load/traffic/requests', 'round robin', 'sticky session/sessions',
    'least connections', 'routes/route/routed traffic', 'in front of the servers', 'health check', 'ingress',
    'which machine/server gets', 'goes/go to the wrong server/machine', 'same server/machine every/again', 'alb', 'elb',
    'vip address',
  ],
  gateway: [
    'gateway', 'api gateway', 'proxy', 'sidecar', 'mesh', 'service mesh', 'envoy', 'router', 'facade', 'middleman',
    'entry point', 'doorway', 'gatekeeper', 'bff', 'backend for frontend', 'hub', 'broker in between', 'adapter',
    'front layer', 'one door', 'single entry', 'kong', 'waf',
  ],
  'worker-box': [
    'worker/workers', 'consumer', 'background job', 'job', 'cron', 'scheduler', 'batch', 'nightly job/batch/run',
    'daemon', 'runner', 'background process/task/thread', 'pod', 'container', 'task', 'queue worker', 'processor',
    'executor', 'job runner', 'scheduled task', 'timer', 'the thing that runs at night', 'import job', 'script',
    'lambda function', 'robot', 'bot/bots',
  ],
  'queue-pipe': [
    'queue', 'message queue', 'topic', 'stream', 'broker', 'bus', 'event bus', 'pipe', 'pipeline', 'conveyor', 'belt',
    'inbox', 'outbox', 'mailbox', 'backlog', 'kafka', 'rabbitmq', 'rabbit', 'sqs', 'buffer', 'publish/published',
    'subscribe*', 'subscriber', 'producer', 'producing', 'fan out', 'event/events', 'enqueue*', 'dequeue*',
    'dead letter', 'log of events', 'pubsub', 'pub sub', 'partition', 'consumer group',
  ],
  'leader-node': [
    'leader', 'primary', 'master', 'main one', 'in charge', 'captain', 'boss node', 'coordinator', 'chief',
    'the one that decides', 'who decides', 'takes/take/took over', 'takeover', 'promote*', 'promoted', 'failover',
    'elected', 'election', 'in command', 'crown', 'king', 'writer', 'single writer', 'only one may write', 'crowned',
    'two leaders/primaries/masters/bosses', 'thinks it is the leader/primary/boss', 'who is in charge',
  ],
  'follower-node': [
    'follower', 'replica/replicas', 'secondary', 'standby', 'slave', 'read replica', 'hot standby', 'mirror',
    'copies of the database', 'second copy', 'other copy', 'backup server/machine/node', 'spare', 'understudy',
    'shadow', 'behind the leader/primary', 'lags/lagging/lag behind', 'trailing', 'not caught up', 'catch up',
    'seconds behind', 'minutes behind', 'second database', 'reading copy',
  ],
  'edge-place': [
    'edge', 'cdn', 'pop', 'point of presence', 'near/close to the user/users/customer/people', 'closer to',
    'local copy', 'origin', 'cloudflare', 'fastly', 'akamai', 'cloudfront', 'on the device', 'in the browser',
    'at the edge', 'branch office', 'in the shop/store/building', 'kiosk', 'on site', 'at the gate', 'nearer',
    'edge node/server/location', 'far from the',
  ],
  'sensor-device': [
    'sensor', 'meter', 'thermometer', 'camera', 'device', 'gadget', 'gateway box', 'controller', 'thermostat',
    'tracker', 'beacon', 'turbine', 'pump', 'lock on the door', 'badge reader', 'barrier', 'turnstile', 'card reader',
    'scale', 'weighing', 'drone', 'robot', 'vehicle', 'truck reports', 'firmware', 'iot', 'bluetooth',
    'reading/readings', 'sends a reading', 'reports every', 'battery', 'chip', 'telemetry from', 'probe', 'validator',
    'till', 'terminal', 'vending machine', 'lift', 'printer', 'barcode', 'qr', 'wearable',
  ],
  'service-box': [
    'service', 'microservice', 'component', 'module', 'part of the system', 'subsystem', 'application', 'app server',
    'backend', 'engine', 'system', 'platform', 'monolith', 'one big program/application', 'daemon', 'web server',
    'api server', 'this one here', 'that box', 'the box on the left/right', 'left hand box', 'thing you drew',
    'drew there', 'in the corner', 'your diagram/drawing', 'this box', 'that arrow', 'boxes', 'arrow between',
    'little box',
  ],
  'ci-machine': [
    'pipeline', 'build server', 'build machine', 'jenkins', 'runner', 'ci', 'cicd', 'github actions', 'gitlab',
    'build agent', 'artefact', 'artifact', 'build number', 'green build', 'red build', 'broken build', 'merge queue',
    'staging', 'staging environment', 'preview environment', 'test environment', 'pre production', 'preprod',
    'dev environment', 'uat', 'nightly build',
  ],
  'place-word': [
    'place/places', 'side', 'outside', 'inside', 'middle', 'corner', 'across', 'world', 'local/locally', 'along',
    'above', 'below', 'under', 'beside', 'front', 'behind', 'nearby', 'location/locations', 'north', 'south', 'east',
    'west', 'road', 'street', 'centre', 'city', 'country', 'everywhere', 'somewhere', 'elsewhere', 'anywhere',
    'direction', 'floor', 'corridor', 'distance', 'far', 'near',
  ],
  'at-work': [
    'work/works/worked/working', 'run/runs/ran/running', 'use/uses/used/using', 'serve/serves/served/serving',
    'handle/handles/handled', 'process/processes/processed', 'operate/operates', 'operation', 'do/does the job',
    'deals with', 'busy', 'keep/keeps going', 'powers', 'carries out', 'execute/executes/executed', 'performs',
    'in use', 'at work', 'driven by',
  ],
} as const satisfies WordClasses;
