import type { WordClasses } from './word-classes.ts';

/** When, how long, how often. */
// biome-ignore format: a class reads as a paragraph
export const timeClasses = {
  'at-once': [
    'at once', 'same time/moment', 'immediately', 'instant/instantly', 'right away', 'straight away', 'real time',
    'live', 'in parallel', 'simultaneous*', 'the moment', 'as soon as', 'that very second', 'on the spot',
    'without delay', 'while she/he watches/waits', 'synchron*', 'together', 'side by side', 'in one go', 'all together',
    'in sync', 'as it happens', 'within a second', 'blink',
  ],
  'before-after': [
    'before', 'after', 'afterwards', 'last', 'next', 'previous/previously', 'earlier', 'later', 'since', 'until',
    'sequence', 'followed by', 'prior', 'in between', 'meanwhile', 'whereupon', 'beforehand', 'ahead of',
    'right after/before', 'just before', 'second later', 'one after the other',
  ],
  old: [
    'old/older/oldest', 'legacy', 'ancient', 'from 2004/2008/2009/2010/2012',
    'ten/fifteen/twenty/nineteen/thirty years old/ago', 'years ago', 'previous', 'former', 'past', 'obsolete',
    'antique', 'dinosaur', 'deprecated', 'decade', 'nobody remembers', 'written by somebody who left', 'long gone',
    'last century', 'historic*', 'museum piece', 'vintage', 'used to be', 'since forever', 'cobol',
    'in/from the nineties',
  ],
  fresh: [
    'new/newer/newest', 'fresh', 'latest', 'current', 'up to date', 'recent/recently', 'just now', 'brand new',
    'just arrived/changed/created/updated', 'this morning', 'today', 'right now', 'live', 'seconds ago', 'last minute',
    'modern', 'updated', 'just posted/published/written/saved', 'moment ago', 'as of now', 'hot off',
  ],
  soon: [
    'soon', 'tomorrow', 'next week/month/spring/summer/monday/quarter/year',
    'by friday/monday/tomorrow/easter/christmas', 'in two/three/six weeks/months', 'shortly', 'about to', 'any minute',
    'by the end of', 'upcoming', 'in a moment', 'this friday', 'coming months', 'within days', 'by then',
    'before the summer/winter/season', 'next release', 'in time for',
  ],
  'too-late': [
    'late/later', 'too late', 'delay/delayed/delays', 'behind schedule', 'overdue', 'hours later', 'days later',
    'next morning', 'finds/find out on monday', 'only the next day', 'after the fact', 'afterwards', 'eventually',
    'at some point', 'catches up', 'hours after', 'three days later', 'belated*', 'missed the', 'arrives tomorrow',
    'comes in late', 'weeks later', 'stragglers',
  ],
  'peak-moment': [
    'peak', 'rush hour', 'busy hour/day/season', 'black friday', 'christmas', 'valentines', 'new year', 'midnight sale',
    'doors open', 'sale opens/starts', 'tickets go on sale', 'kick off', 'half time', 'final', 'election night', 'goal',
    'payday', 'monday morning', 'lunch', 'lunchtime', 'noon', 'nine oclock', 'at nine sharp', 'on the dot',
    'when the sale', 'everybody at nine/ten/once', 'season', 'opening day', 'enrolment', 'results day', 'tax day',
    'deadline day', 'spike at', 'concert', 'festival', 'snow day', 'heatwave', 'cup final', 'flash sale', 'countdown',
    'first minute', 'first ten minutes', 'launch day', 'cyber monday', 'in the first second',
  ],
  night: [
    'night', 'at three/two/four/one in the morning', '3 am', 'midnight', 'overnight', 'nightly', 'asleep', 'sleeping',
    'bed', 'pillow', 'woken', 'dark', 'evening', 'weekend', 'on a sunday', 'saturday', 'bank holiday', 'christmas eve',
    'after hours', 'out of hours', 'nobody in the office', 'while everybody sleeps', 'sleep through', 'dawn',
    'every night', 'until the morning', 'late evening', 'holidays', 'tonight', 'dinner time', 'sunday',
  ],
  weekday: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'working day', 'business day', 'office hours',
    'monday morning', 'friday afternoon/evening', 'tuesday evening', 'first of the month', 'every monday', 'on friday',
    'weekday', 'end of the month/week/quarter', 'month end', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly',
    'every day/week/month/morning/evening/hour', 'day', 'week', 'month', 'january', 'february', 'march', 'april',
    'june', 'july', 'august', 'september', 'october', 'november', 'december', 'spring', 'summer', 'autumn', 'winter',
    'sunday', 'morning', 'afternoon', 'today', 'at noon', 'oclock', 'fifth', 'fourth',
  ],
  deadline: [
    'deadline', 'by friday', 'due', 'until friday', 'must be done/live/ready by', 'no later than',
    'end of the quarter/year/month', 'date is fixed', 'hard date', 'moving date', 'launch date', 'ship date',
    'contract ends/expires', 'licence/license ends/expires', 'lease ends', 'support ends', 'end of life', 'last day',
    'before the audit', 'by law from', 'cannot slip', 'slip/slipped', 'countdown', 'running out of time',
    'time is short', 'three weeks to go', 'go live date', 'turned off on', 'switched off on', 'unhappy board',
  ],
  'duration-small': [
    'millisecond/milliseconds', 'microsecond*', 'second/seconds', 'blink of an eye', 'instant',
    'a hundred/two hundred/fifty/three hundred/eighty milliseconds', 'under a second', 'half a second', 'few seconds',
    'tenth of a second', 'ms', 'nanosecond*', 'fraction of', 'moment', 'short/shorter/shortest', 'brief/briefly',
    'five/ten seconds', 'split second', 'snap', 'quick/quickly', 'sub second', 'within a minute',
  ],
  'duration-long': [
    'hours', 'days', 'weeks', 'months', 'years', 'takes all night/day', 'eleven/nine/six/four/forty hours',
    'three/four/five/two days', 'half a year', 'seven/ten years', 'overnight', 'forever', 'long running',
    'half an hour', 'twenty/forty minutes', 'whole weekend', 'ages', 'eternity', 'long/longer/longest', 'hundred years',
    'lifetime', 'decades', 'generations', 'all day', 'retention', 'keeps for years', 'quarter of an hour', 'two weeks',
  ],
  often: [
    'often', 'always', 'every/each time', 'constantly', 'all the time', 'frequently', 'usual/usually', 'mostly',
    'mostly reads', 'again and again', 'over and over', 'every second/minute/five/ten', 'continuous*',
    'keeps happening/doing/asking', 'repeated*', 'hundred times a', 'normally', 'regularly', 'several times',
    'every single', 'on every request/click/page/call', 'nonstop', 'nearly always', 'never stops', 'round the clock',
    'day and night', 'usually fine',
  ],
  rarely: [
    'rarely/rare', 'seldom', 'hardly ever/any/changes', 'once a year/month/week/day/quarter/season', 'almost never',
    'never changes', 'changes once', 'not often', 'twice a year', 'few times', 'exception', 'exceptional*',
    'corner case', 'unlikely', 'odds', 'freak', 'one in a million', 'every few years/months', 'every second year',
    'now and then', 'once in a blue', 'little used', 'never touched', 'nobody opens/reads/looks', 'cold',
  ],
  once: [
    'once', 'one time', 'single', 'only once/one', 'exactly once/one', 'just once', 'one shot', 'first time', 'one off',
    'never again', 'one and only', 'one at a time', 'unique', 'alone', 'sole', 'one chance', 'not twice',
  ],
  again: [
    'again', 'repeat/repeated/repeating', 'retry/retries/retried', 'once more', 'another time', 'second time',
    'try/tries/tried again', 'redo/redone', 'rerun', 're run', 'resend', 'resubmit*', 'comes/came back', 'start over',
    'over again', 'replay', 'press/presses/pressed/tap/taps/tapped/click/clicks/clicked again',
    'she/he taps/presses/tries again', 'same again', 'one more time', 'second attempt', 'attempt', 'impatient',
    'keeps tapping/clicking/pressing/trying',
  ],
  forever: [
    'forever', 'never deleted/ends/expires/stops/goes', 'always be there', 'endless*', 'infinite*', 'unlimited',
    'unbounded', 'as long as', 'no end', 'permanent*', 'permanently', 'until the end', 'for good', 'eternal*',
    'keeps growing', 'never cleaned', 'lifelong', 'for life', 'never throw/throws away',
  ],
  expiry: [
    'expire/expires/expired', 'expiry', 'run/runs/ran out', 'lapse*', 'lifetime', 'ttl', 'time to live',
    'valid for/until', 'good for', 'valid ten/five/thirty minutes', 'throw away after', 'after a minute/hour/day',
    'how long', 'how long is it/that good/valid/kept', 'past its date', 'best before', 'timed', 'after which',
    'max age', 'too old', 'older than', 'hold/holds it for', 'releases/released after', 'let go after', 'kept for',
    'how long does it last', 'lasts for/only/until',
  ],
  clock: [
    'clock', 'wall clock', 'time zone', 'timezone', 'utc', 'daylight saving', 'summer time', 'clocks change/go',
    'leap second/year', 'timestamp', 'ntp', 'skew', 'drift', 'seconds apart/off', 'clock is wrong/off/fast/slow',
    'local time', 'which time', 'date', 'calendar', 'birthday', 'midnight where', 'hour that happens twice',
    'clock jumps/jumped', 'set the clock', 'twenty ninth of february', 'server time', 'offset', 'date line',
    'what day it is',
  ],
  'how-fast': [
    'how fast/quick/quickly/soon/long', 'latency', 'response time', 'within', 'budget of', 'in under',
    'under two hundred/three hundred', 'milliseconds to', 'target', 'speed', 'fast enough', 'fast/faster/fastest',
    'quick enough', 'feels instant/slow/fast', 'snappy', 'delay', 'lag', 'round trip', 'time budget', 'as fast as',
    'p99', 'percentile', 'slower than', 'at most a second', 'how much time',
  ],
} as const satisfies WordClasses;
