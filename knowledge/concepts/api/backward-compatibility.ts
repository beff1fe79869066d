import type { Concept } from '../concept.ts';
import { PARALLEL_CHANGE, SOFTWARE_ENGINEERING_AT_GOOGLE } from '../sources.ts';

export const backwardCompatibility = {
  id: 'api/backward-compatibility',
  title: 'Backward compatibility',
  summary: 'Changing an API so that clients nobody touches keep working as before.',
  round: 'api-design',
  track: null,
  related: ['api/versioning', 'databases/migrations', 'api/validation-and-errors'],
  sources: [
    SOFTWARE_ENGINEERING_AT_GOOGLE,
    { title: 'API upgrades, on changes that count as compatible', by: 'Stripe', year: 2024 },
    PARALLEL_CHANGE,
  ],
  levels: [
    {
      rung: 'define',
      prompt: 'When is a change to an API backward compatible? Give me some that are and some that only look like it.',
      points: [
        {
          text: 'Compatible means that existing clients work on, unchanged.',
          listensFor: [
            'existing/old clients keep/work/works/unchanged/still',
            'keep/keeps working',
            'without/no change/changes client/clients',
            'unchanged clients/client',
          ],
        },
        {
          text: 'Usually fine: new endpoints, new optional inputs, new fields in a response.',
          listensFor: [
            'new/adding endpoint/endpoints',
            'optional parameter/field/input/inputs',
            'add/adding/new field/fields',
            'additive',
          ],
        },
        {
          text: 'Breaking: removing, renaming, changing a type, a newly required input.',
          listensFor: [
            'remove/removing/rename/renaming field',
            'required field/input/parameter',
            'change/changing/changes type',
            'stricter validation',
          ],
        },
        {
          text: 'Looks harmless and breaks: a new enum value, another default, another order, null where there was none.',
          listensFor: [
            'new/another enum/status/value',
            'enum value/values',
            'default changes/change/value/sort/page',
            'nullable/null',
            'order/ordering change/changes/of',
          ],
        },
        {
          text: 'It rests on an agreement with clients: ignore what you do not know.',
          listensFor: [
            'ignore unknown/what',
            'tolerant reader',
            'clients must/should ignore/tolerate',
            'documented/docs say',
          ],
        },
      ],
      wrongAnswers: [
        'Adding is always safe; a client with a strict parser or a closed enum falls over.',
        'Making validation stricter is a bug fix; for the caller whose request was accepted yesterday it is an outage.',
      ],
      modelAnswer:
        'It is compatible if existing clients keep working and nobody touches them. Usually fine are new endpoints, new optional inputs, and new fields in a response. Clearly breaking are removing or renaming a field, changing its type, or making an input required. The interesting ones look harmless: a new enum value, when clients switch over a closed list; another default page size or sort order; null in a field that never had one; stricter validation of what we used to accept. So it also rests on an agreement: clients ignore unknown fields and treat unknown values as other, and we say that in the docs on day one. After the fact nobody has heard it.',
    },
    {
      rung: 'trade-offs',
      prompt:
        'Grow an API by adding for ever, or clean up with a breaking version now and then. What are the costs on each side?',
      points: [
        {
          text: 'Adding for ever costs nobody a migration, but the contract gets harder to learn and test.',
          listensFor: [
            'nobody/clients migrates/migrate/has/never',
            'three/two ways',
            'harder/hard to learn/understand/test',
            'cruft',
            'clutter*',
            'old field/fields stay/stays',
          ],
        },
        {
          text: 'A breaking version is clean inside and moves the work to every caller.',
          listensFor: [
            'every/each client/caller/partner has/must/pays/work',
            'work to/on/for clients/callers/others',
            'clean/cleaner model/start/contract/inside',
            'migration work/cost/effort',
          ],
        },
        {
          text: 'Both old and new have to run until the last one has moved.',
          listensFor: ['run/runs both', 'both versions/run', 'side by side', 'until last', 'two versions/contracts'],
        },
        {
          text: 'The middle way: expand, move callers, contract, field by field.',
          listensFor: [
            'expand',
            'contract after/later/when/phase',
            'field by field',
            'one field/change at',
            'expand and contract',
          ],
        },
        {
          text: 'Decides by how many callers there are and who controls them.',
          listensFor: [
            'internal callers/clients/services',
            'public api/callers/clients',
            'control/own callers/clients/both',
            'how many clients/callers',
            'mobile apps/app',
          ],
        },
      ],
      wrongAnswers: [
        "Breaking is fine if it is announced; an announcement does not update an app on somebody else's phone.",
        'Compatibility costs nothing; each deprecated field is still computed, tested and explained.',
      ],
      modelAnswer:
        'Adding for ever is kind to callers: nobody has to migrate. But after five years there are three ways to say the same thing, the contract is hard to learn, and old fields stay in every test. A breaking version gives a clean model, and moves the work to each caller, at a time that suits us and not them; and we run both until the last one has moved, which takes longer than planned. So between the two I prefer expand and contract, field by field: add the new one, move callers, watch usage, remove the old one. What decides is control. For internal services I can do that in weeks. For a public API or mobile apps, I add, and clean up rarely.',
    },
    {
      rung: 'debug',
      prompt:
        'We added a new value to the order status, and the Android app began to crash. "But we only added something," says the team. What now?',
      points: [
        {
          text: 'Stops it first: old app versions no longer get the new value.',
          listensFor: [
            'stop sending/returning',
            'rollback',
            'flag off',
            'switch/turn off flag/it/value',
            'map new/value back/to old/existing',
            'old/older app/apps/versions get/gets/receive',
          ],
        },
        {
          text: 'Names the cause: a closed enum in the client meets an open one in the server.',
          listensFor: [
            'closed enum',
            'enum in/on client/app',
            'exhaustive',
            'unknown value/values crash/crashes/throws',
            'parser/deserialis*/decoder throws/fails/crash*',
          ],
        },
        {
          text: 'A fix in the app does not help those who do not update.',
          listensFor: [
            'update/updates/updated slowly/weeks/months/old/app',
            'app store',
            'installed/old apps/versions stay/live',
            'cannot force',
            'still have/on old',
          ],
        },
        {
          text: 'Clients get a fallback for the unknown, and the contract says that the list is open.',
          listensFor: [
            'unknown fallback/as/to/case/maps',
            'fall back to/on',
            'open enum/list',
            'document* list/enum/open',
            'treat unknown',
          ],
        },
        {
          text: 'A test sends a made-up value to each client.',
          listensFor: [
            'test sends/send/with/feeds made/invented/unknown/unexpected/random',
            'contract test/tests',
            'consumer driven',
            'compatibility test/tests',
            'made up value',
          ],
        },
      ],
      wrongAnswers: [
        'The app is at fault, so they should fix it; the users with the old app are our users either way.',
        'Never adding a status again; the business needs it, what is missing is the rule for unknown ones.',
      ],
      modelAnswer:
        'First the crash: I turn off the flag, or map the new value to the nearest old one for app versions that do not know it; we see the version in the request. Then the cause: the app has a closed enum, so an unknown value makes its decoder throw. An update of the app is right, but people update over weeks and some never, so the server has to protect old versions as long as they live. For the future the app treats unknown statuses as in progress and shows our text. The contract says the list is open, and a compatibility test feeds each client a made up value before release. I would tell the team that adding is safe only where the other side has agreed to it.',
    },
    {
      rung: 'design',
      prompt:
        'Replace the field "name" by "first name" and "last name". Mobile clients are up to a year old, two services write it, and a new version is not allowed.',
      points: [
        {
          text: 'Expand: add the new fields beside the old one, and keep the old one filled.',
          listensFor: [
            'expand',
            'add new/two/both fields',
            'beside old',
            'old field stays/stay/filled/kept/computed',
            'keep/keeps old/name',
          ],
        },
        {
          text: 'Accept both on input, with a rule for when both come and disagree.',
          listensFor: [
            'accept both/either/old',
            'both sent/present/come/given',
            'new wins/fields win',
            'precedence',
            'disagree/conflict 400/is/reject*',
          ],
        },
        {
          text: 'Says that splitting a name is guesswork, and keeps the original.',
          listensFor: [
            'guess/guesswork/ambiguous/lossy',
            'cannot split',
            'splitting/split names/name',
            'original/raw/full name kept/stays/as',
            'display name',
            'ask/let user/users confirm/correct',
          ],
        },
        {
          text: 'Both writers are moved first, then the old rows in batches.',
          listensFor: ['backfill', 'batches', 'both writers/services', 'writers first', 'move writers'],
        },
        {
          text: 'Contract only when the measured use is gone.',
          listensFor: [
            'measure*/count/track/log usage/use/who/reads',
            'contract when/only/once/after',
            'usage zero/below/gone/near',
            'remove old/name when/once/after',
            'contract and remove',
            'sunset',
          ],
        },
      ],
      wrongAnswers: [
        'Splitting at the first space; it is wrong for a large part of the world.',
        'Measuring the use of a response field by its presence; we send it to everybody, so who reads it has to be learnt from client versions.',
      ],
      modelAnswer:
        'Expand first. I add first and last name as optional fields and keep name in every response, computed from the two, or the original text if that is all we have. On input I accept both forms; if both come and disagree, the new fields win, and I log it. Splitting an existing name is guesswork, and some people have one name only, so I keep the original as display name and let users confirm the parts when they next open their profile. Then I move both writers, and backfill old rows in batches with a marker that says guessed. A response field cannot be measured directly, so I track which app versions still call. When those that read name are gone, after a year or more, I contract and remove it.',
    },
    {
      rung: 'pressure',
      prompt:
        'Your change passed every test and still broke a partner in production. Whose fault is it, and what do you do in the next hour?',
      points: [
        {
          text: 'Restores first, argues later.',
          listensFor: [
            'rollback',
            'rolling/roll it back',
            'restore',
            'revert',
            'undo first',
            'before blame/arguing/discussing',
          ],
        },
        {
          text: 'Tells the partner what happened and until when.',
          listensFor: ['tell/call/inform/contact partner/them', 'status page', 'communicat*', 'apologise/apologize'],
        },
        {
          text: 'Takes it on: with enough users, any behaviour one can see is relied on.',
          listensFor: [
            'hyrum',
            'observable/visible behaviour/behavior',
            'our/my fault/responsibility/problem/change',
            'depend*/rely/relied on behaviour/order/whatever/anything/it',
          ],
        },
        {
          text: 'Decides with them whether that behaviour is now a promise.',
          listensFor: [
            'document/documented promise/behaviour/it/as',
            'promise or/it/now',
            'becomes/make/is contract/promise/guarantee',
            'with notice/date',
            'deprecat*',
          ],
        },
        {
          text: 'Closes the gap: canary, replayed partner traffic, a contract test from their use.',
          listensFor: [
            'canary',
            'replay/replayed traffic/requests',
            'contract test/tests',
            'shadow traffic',
            'partner/their test/tests/usage',
          ],
        },
      ],
      wrongAnswers: [
        'The order of that list was never documented, so it is their fault; true, and they are still down.',
        'Fixing forward while they are broken; nobody knows yet what else they rely on.',
      ],
      modelAnswer:
        'In the next hour fault does not matter. I revert the change, because it worked before and I can see that it works again, and I call the partner and tell them what we saw and that it is back. Then the honest answer: it was our change, so it is our problem. With enough users, any observable behaviour is relied on by somebody, the order of a list, the text of an error, even timing. Hyrum gave that its name. Next week we decide with them: either the behaviour becomes part of the contract, with a test, or it goes, with notice and a date. And I close the gap: a canary by partner, and a contract test taken from how they really call us.',
    },
  ],
} as const satisfies Concept;
