import type { WordClasses } from './word-classes.ts';

/** What stops working: how people say that something died, went quiet or gave up. */
// biome-ignore format: a class reads as a paragraph
export const faultClasses = {
  fails: [
    'fail/failed/failing', 'failure', 'die/died/dying', 'crash/crashed/crashing', 'dead', 'killed/kills',
    'go/goes/went/going down', 'is/are/was down', 'fall/falls/fell/fallen over', 'fell/falls out', 'blow/blows/blew up',
    'break/breaks/broke', 'broken', 'give/gives/gave up', 'conk* out', 'keel* over', 'packs/packed up',
    'goes/go/went pop', 'bites the dust', 'knocked/knocks out', 'taken/takes/took out', 'goes/went/gone dark',
    'drop/drops/dropped dead', 'kicks the bucket', 'catch/catches/caught fire', 'on fire', 'burn/burns/burnt/burned',
  ],
  'goes-quiet': [
    'go/goes/went/gone quiet', 'go/goes/went/gone silent', 'stop/stops/stopped answering/responding/replying/talking',
    'no sign of life', 'hear/hears/heard nothing', 'never/doesnt/didnt answer*', 'never come/comes/came back',
    'unresponsive', 'no answer', 'no reply', 'no response', 'silence', 'silent/silently', 'just sits there',
    'not a word', 'radio silence', 'stopped reporting/sending', 'nothing arrives/arrived/happens', 'black hole', 'hung',
    'hangs', 'vanish*', 'went/gone missing', 'drops off',
  ],
  unreachable: [
    'cant/cannot/couldnt reach/connect/see/talk', 'unreachable', 'cut off', 'disconnected', 'offline', 'no signal',
    'lost connection/contact', 'loses/lose connection/contact', 'connection lost/dropped/refused',
    'cable cut/pulled/dug', 'digger', 'isolated', 'out of reach', 'unavailable', 'not available', 'tunnel', 'basement',
    'underground', 'dead spot', 'no coverage', 'airplane mode', 'unplugged', 'pulls/pulled the plug/cable',
  ],
  restarts: [
    'restart/restarted/restarting', 'reboot*', 'come/comes/came back', 'back up', 'back online', 'wake/wakes/woke up',
    'recover/recovered/recovering', 'recovery', 'boot/boots/booted', 'respawn*', 'relaunch*', 'revive*',
    'starts/start/started again', 'power cycle', 'turn it off and on', 'crash loop', 'kicks back in',
    'picks/pick/picked up where', 'resume*', 'survive/survived/survives', 'cold start', 'failback',
  ],
  'times-out': [
    'timeout', 'timed out', 'deadline exceeded', 'waits/wait/waited forever', 'gives/gave/give up waiting',
    'no answer in time', 'took/takes/take too long', 'runs/ran out of time', 'hang/hung up', 'expires/expired before',
    'spinner', 'spins', 'keeps loading', 'loading forever', 'progress bar', 'hourglass', 'waiting and/for nothing',
    'thirty seconds later', 'patience',
  ],
  'half-done': [
    'half done/finished/written/through', 'halfway', 'partway', 'midway',
    'mid/middle write/flight/update/import/transfer/request/way', 'in the middle', 'partial', 'partially', 'incomplete',
    'unfinished', 'between/after step/steps', 'one succeed*/worked other/second', 'first succeed* second',
    'got through but', 'charged but', 'paid but', 'saved but', 'stopped halfway', 'torn', 'interrupted', 'abort*',
    'dangling', 'orphan*', 'left behind/over', 'only some', 'never finished', 'the second/other half', 'only half',
    'during a/an/the write/update/import/deploy/transfer/save/upload/payment',
    'while writing/saving/importing/updating',
  ],
  'error-shown': [
    'error', 'exception', 'error page/message/screen', 'stack trace', 'five hundred/hundreds/oh', '500/502/503/504',
    '4xx/5xx', 'red', 'something went wrong', 'oops', 'panics/panicked', 'throw/throws/threw/thrown',
    'raise/raises/raised', 'complain/complains/complaining', 'blows up', 'blank/white page/screen',
    'red banner/message', 'nullpointer*', 'segfault', 'core dump', 'out of memory', 'kaboom', 'gibberish', 'spits out',
  ],
  cascade: [
    'cascad*', 'domino', 'snowball*', 'takes/take/took/dragging/drags everything/rest/others/whole down',
    'takes/took down', 'one after another', 'ripple*', 'knock on', 'knocks over', 'avalanche', 'spread/spreads to',
    'chain reaction', 'blast radius', 'contain/contains the damage', 'bring/brings/brought down',
    'pull/pulls/pulled down', 'downstream', 'upstream', 'piles/pile/piling up behind', 'everything behind it',
    'the rest falls', 'drag/drags/dragged', 'spill/spills over', 'circuit breaker', 'bulkhead', 'neighbours suffer',
  ],
  outage: [
    'outage', 'incident', 'blackout', 'downtime', 'down for', 'unavailab*', 'meltdown', 'service interruption',
    'site down', 'nothing works/worked', 'everything/all stopped', 'whole thing/site/system/shop down',
    'nobody can/could', 'major incident', 'degraded', 'brownout', 'maintenance window', 'partial outage', 'lights out',
    'at a standstill', 'grinds/ground to a halt',
  ],
  disaster: [
    'disaster', 'flood/floods/flooded', 'fire', 'fire brigade', 'earthquake', 'storm', 'lightning', 'hurricane',
    'power cut/outage/failure/goes', 'no power/electricity', 'generator', 'burns/burnt/burned down', 'meteor*',
    'catastroph*', 'worst case/day', 'doomsday', 'gone for good',
    'lose/loses/lost the whole/everything/building/region', 'data centre/center gone/lost/burns', 'rpo', 'rto',
    'disaster recovery', 'restore from', 'last backup', 'backup/backups', 'tape/tapes', 'restore drill',
    'building burns/floods/burned', 'whole building',
  ],
  refused: [
    'refuse/refused/refuses', 'reject/rejected/rejects', 'deny/denied/denies', 'decline/declined', 'block/blocked',
    'turn/turns/turned away', 'bounce/bounced', 'not accepted', 'say/says no', 'kicked/kicks out', 'forbid*',
    'thrown out', 'sent/send away', 'invalid', 'unacceptable', 'fails validation', 'not valid', 'turned down',
    'sorry come back', 'come back later', 'slow down please', 'too many requests', '429', '403', '401', 'no entry',
    'cold shoulder',
  ],
  bug: [
    'bug/buggy', 'glitch', 'defect', 'regression', 'typo', 'off by one', 'mistake in the code', 'fault', 'faulty',
    'weird', 'strange', 'odd behaviour/behavior', 'misbehav*', 'quirk', 'gremlin', 'hiccup',
    'bad release/deploy/version', 'broke the build', 'missing semicolon', 'hotfix', 'patch', 'workaround', 'root of it',
    'heisenbug', 'shipped a bug', 'slip/slips/slipped through', 'sneak/sneaks/snuck', 'bad line', 'missed case',
  ],
  'works-again': [
    'works/worked again', 'fixed', 'repaired', 'repair', 'healthy', 'healed', 'self heal*', 'back to normal',
    'comes/came right', 'sorted itself', 'went/goes away by itself/own', 'disappears on its own', 'recovers by itself',
    'all green', 'settle/settles/settled down', 'catches/catch/caught up', 'catching up',
    'drain/drains/drained the backlog', 'back in business', 'up and running', 'alive', 'fix/fixes/fixing',
    'solve/solved',
  ],
  'give-less': [
    'degrade/degrades/gracefully', 'graceful*', 'fallback', 'fall/falls back', 'without the', 'do/does without',
    'still/keep/keeps working', 'half/part of the page', 'show/shows something', 'read only mode', 'best effort',
    'partial result', 'shed load', 'load shedding', 'skip the', 'leave out', 'less important', 'nice to have',
    'limp/limps/limping', 'carry/carries on', 'carries/keep going', 'soldier on', 'emergency mode', 'plan b',
    'survives without', 'lights on', 'good enough answer', 'default answer',
  ],
} as const satisfies WordClasses;
