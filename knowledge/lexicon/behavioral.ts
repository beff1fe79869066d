import type { LexiconEntries } from './lexicon.ts';

/** What speaks for a behavioural round: the person, the team, and what happened then. */
// biome-ignore format: several entries a line, or it would be ten screens long
export const behavioral = {
  strong: [
    // stems
    'tell me about a time/situation/project/conflict/mistake', 'tell us about a time/situation/project/conflict/mistake',
    'tell me about yourself/you', 'introduce yourself', 'about yourself',
    'about your background/experience/career/last/current', 'walk through your cv/resume/career/background/experience',
    'describe a time/situation/conflict', 'give me an example of/when time you', 'can you recall/remember a time',
    'was there a time/moment when', 'time when you', 'have you ever had/been/made/disagreed/worked/missed/failed',
    'star method', 'what did you learn', 'what would you do differently', 'in hindsight', 'with hindsight',
    'what was your role/part/contribution', 'your role in', 'what did you personally',
    // conflict
    'conflict with/in/between colleague/team/manager/coworker',
    'disagree* with manager/boss/colleague/lead/architect/decision/client/customer/team',
    'your manager/boss/lead disagrees/disagreed/wants/says/insists', 'colleague disagrees/disagreed',
    'work with someone difficult/you', 'someone you did not/didnt like', 'did not get along', 'disagree and commit',
    'give/giving/gave/receive/received/got feedback', 'critical/negative/hard/honest feedback', 'say/said/saying no to',
    'influence without',
    // mistakes
    'biggest/worst/greatest mistake/failure/regret', 'a mistake you', 'mistake you made', 'you failed', 'you were wrong',
    'proud of', 'most/are you proud', 'greatest/biggest achievement/accomplishment/success/challenge',
    'hardest/toughest bug/problem/project/decision/challenge', 'most challenging/difficult project/problem',
    'strength and/or weakness',
    // motive and career
    'why do you want to', 'why do you want/like this/our/us', 'why us', 'why this company/role/job/position',
    'why are you leaving/looking', 'why did you leave/quit/change', 'where do you see yourself', 'career goal/path/plan',
    'motivates/motivate you', 'salary expectation', 'ideal team/job/manager/company', 'work style',
    'how do you work best',
    // others
    'missed a deadline', 'tight/missed/impossible deadline', 'mentor*', 'led a team', 'lead a team',
    // said in so many words
    'tell me about your last/current/previous/proudest',
    // placed by how often it is heard elsewhere
    'proudest', 'who helped/inspired/taught you', 'your manager/boss', 'your lead', 'ownership', 'prioriti*',
    // tell me about
    'tell me/us about a/an/the/one/someone/something/when/that you/your/time/person/day/project/boss/colleague/bug/moment/conversation/week',
    'describe me/us/one/a/the/your project/person/boss/day/team/moment/colleague',
    'give me/us/one a/an/one/real example/week/case/story', 'real example', 'have you ever', 'did you ever',
    'when did/have you last/ever/realise/realize/first/change', 'when was/were the/you last/first/wrong/proud/time',
    'what did/was/were you do/say/tell/feel/think/learn/want/responsible/afraid/wrong/role',
    'your part/share/fault/reaction in/of/then', 'you personally',
    'how did you/it/she/he/they/that feel/react/take/end/deal/handle/decide/tell/convince/go',
    // with other people
    'your boss/manager/lead/architect/mentor/colleague/team/teammate/peer/director/cto', 'disagreement',
    'you disagree/disagreed', 'you are/were/was right/wrong/overruled/outvoted',
    'who believed/helped/taught/inspired/would/made/do you', 'somebody junior', 'quiet/shy/loud one/person/colleague/in',
    'feedback you/hardest/got/gave/from',
    'stakeholder/customer/client/manager wants/asked/wanted different/impossible/two/by',
    // pressure, mistakes, choices
    'mistake you/of/your/cost/did/made/big/biggest/ever', 'your mistake/fault/failure', 'overtime',
    'prioritise/prioritize/prioritised',
    // the person and the way on
    'what kind/sort/type of a/an/person/team/manager/colleague/engineer/boss/feedback are/do/you',
    'what drives/motivates/annoys/excites/bores/scares/energises', 'good at',
    'why did/do/are/would you leave/join/apply/here/want/choose/us/stay/become/change/quit/looking',
    'why us/here/now/you/this/our company/job/not', 'hire you',
    'in your last/current/previous/career/life/team/job/experience',
    // told apart from its neighbours: you, then, with others
    'how did', 'tell me about', 'when did', 'you last', 'you ever', 'who did/decided/told/noticed/knew you',
    'happened to you', 'and did it/you/he/she/they', 'what did it/that cost/teach/change you', 'when were/was you/it',
    'something you/that changed/regret/believe/learned/did/wrote/built', 'keep saying we', 'has that/it ever/changed',
  ],
  plain: [
    // the person in the situation
    'change/changed your mind', 'pull/pulls their/his/her weight', 'last/old/former boss/manager/colleagues say about',
    'customer/client calls/rang on/you sunday/night/and shouts/angry/yells', 'shouts/yells/screams at', 'piece of work',
    'proud', 'why did you choose/decide/become/start', 'worst day/week/decision/job', 'hard to work/talk with',
    'how did that feel/end/go/turn',
    'client/customer/boss/manager/sales/ceo wants/want/needs/demands friday/tomorrow/monday/week/impossible',
    'by friday/monday/tomorrow impossible/know/cannot', 'you know impossible/cannot/wont/late',
    'explain a delay/problem/outage/decision someone/manager/client/customer/technical', 'not technical',
    'colleague/teammate/coworker/developer/senior keeps/always/never/refuses/ignores',
    'without asking you/him/her/anyone/team', 'rewriting/rewrites your code/work',
    'two/three/five projects/tasks/clients urgent/same/once', 'only one of you',
    'what do you do with/when colleague/manager/client/boss',
    // people around
    'your team', 'your teammate', 'team member', 'tech lead', 'product owner/manager wants/asks/insists/changes',
    'working remotely', 'junior developer/colleague/engineer/on', 'help/helped a junior/colleague', 'teach/taught/coach*',
    'pair program*', 'underperform*', 'takes credit/took', 'argument/argued with/about', 'compromise', 'overruled',
    'stand your ground',
    // clients
    'client/customer angry/unhappy/upset/furious/shouts/demands', 'angry client/customer',
    'client/customer wants/wanted something/impossible/more', 'changes/changed requirements late/halfway/every/last',
    'requirements changed', 'unclear/vague requirements', 'unrealistic', 'non technical',
    'explain to a non/manager/client/business technical', 'explain to your manager/client/boss', 'bad news',
    // time and load
    'several/two/three projects/tasks/things at once/same', 'everything is urgent/important/priority',
    'what do you do first when everything', 'burnout', 'overwhelm*', 'project late/failing/cancelled/failed',
    'ship it or', 'quality or speed', 'cut corner', 'shortcut you took', 'quick and dirty', 'estimate was wrong',
    // learning and self
    'stay up to date', 'book did you read', 'in your free/spare time', 'what would your colleagues/manager/boss say',
    'colleagues describe', 'what do you enjoy/like/love most', 'what are you looking for', 'important to you',
    'comfort zone', 'took/take a risk', 'initiative', 'accountab*', 'own up', 'broke/break production you',
    'you broke/brought', 'you took down', 'deleted by accident', 'how did you feel/react/handle/deal/respond/resolve',
    'what was the outcome/result', 'unpopular decision', 'difficult decision', 'without enough information',
    'incomplete information', 'asked to do something wrong', 'most interesting project',
    'current project/job/company/role/team', 'previous/last/former job/company/role/employer/team',
    'at your last/previous/current', 'your day look', 'years of experience', 'how long have you worked',
    // named outright, yet heard in other rounds too
    'last time you', 'culture', 'situation where/when you/in', 'passionate about',
    'difficult colleague/coworker/person/client/customer/conversation/stakeholder', 'leadership', 'ambigu*',
    'looking for a new/in', 'stakeholder', 'criticism', 'what drives you', 'something went wrong you', 'looking back',
    'under pressure',
    // placed by how often it is heard elsewhere
    'your cv/resume', 'persuade*', 'notice period', 'teamwork', 'manager', 'boss', 'project', 'career', 'feedback',
    'conflict', 'motivat*', 'responsibility', 'outcome', 'deadline',
    // tell me about
    'tell me/us of/the a/an/story time/story/day/moment', 'story of/about/where/when you/your',
    'about a time/day/moment/person/colleague/boss/project/disagreement',
    'about the last/worst/best/hardest/first time/day/week/person/thing/project/mistake', 'one example',
    'concrete example', 'last time you/that/somebody/someone', 'last thing you',
    'ever had/been/worked/told/said/quit/lied/refused/regretted/felt',
    'think of/back a/to time/moment/person/someone/project/colleague', 'remember a time/moment/day/colleague/person',
    'what have/had you learned/learnt/changed/done', 'what was your/hers/his part/reaction/role/share/fault',
    'you or the/your team', 'how do/would you feel/react/handle/deal/cope/take/work/learn/like/decide',
    'do it/that again differently/today', 'hindsight', 'today would you', 'what changed for/in you', 'what stayed with',
    // with other people
    'boss/manager/lead/architect/ceo/director/cto says/said/wants/wanted/asks/asked/tells/told/shouts/insists/overrules/disagrees/thinks/promises/promised you/no/something/it/that',
    'boss or', 'i am/im/was your/above boss/manager/you',
    'he/she is/was senior/above/wrong/right/difficult/rude/quiet/leaving/junior/slow to/and/than',
    'disagree/disagreed with/and/about you/me/him/her/them/it',
    'somebody/someone/colleague/person you disagreed/respect/trust/admire/disliked/dislike/envy/mentor/made/turn/taught',
    'in front of everyone/everybody/the/others team', 'everyone else/in wanted/agreed/against/room/was',
    'behind your/his/her back', 'credit for', 'takes/took the credit/blame', 'who have/would you', 'juniors',
    'younger colleague/than/you', 'made better', 'newcomer', 'onboarding',
    'review/reviewed of/your/their/his/her code/comment/harsh/rejected/work',
    'hardest/hard thing/to take/hear/say/decision/conversation/person/you',
    'difficult/tough/awkward/uncomfortable/honest conversation/talk/message/truth/decision/choice', 'conversation you',
    'no to a/the/your/someone/somebody', 'saying yes', 'earn/earned/win/won/lost trust', 'team player',
    'fits in/into team', 'remote/remotely/office/home team/work/days/prefer', 'different opinion/background',
    'opinion strongly/changed/unpopular/hold', 'quarrel*', 'tension', 'politics',
    'customer/client/user angry/shouted/furious/yelled/difficult/disappointed/cried', 'product owner/manager', 'ceo',
    'explain/explained it/this/to a/the/someone/your mayor/ceo/board/boss/lawyer/customer/nurse',
    'got/get/getting people/them/everyone/others on/to board/agree/follow', 'without authority/power/being',
    'nobody asked you/for', 'without being asked/told',
    // pressure, mistakes, choices
    'your biggest/worst/best/proudest/greatest/hardest/weakest/first',
    'worst thing/day/mistake/decision/code/idea/moment', 'best thing/day/boss/decision/advice/team/moment/code',
    'advice/advise you/to/would', 'younger self', 'project failed/died/cancelled/late/slipped/went',
    'went wrong/badly/sideways because/you/your', 'broke/broken/deleted/dropped production/it/something/the you/live',
    'you break/broke/deleted/dropped/shipped/caused', 'own it/up/mistake', 'admit/admitted',
    'hide/hid/cover a/the/up mistake', 'guilty conscience', 'proud/prouder/pride', 'frustrat*',
    'ask/asked/asking for help', 'havent/hadnt a clue', 'you did not/didnt know', 'do you say/admit/do dont/not know',
    'deadline slips/missed/you/late/impossible/moved/friday/tight/sprint',
    'promised/promise it/you/customer/date/friday/monday', 'short notice', 'work life balance', 'burn/burned/burnt out',
    'stress/stressed/stressful',
    'three/two/several/five things/tasks/managers/people/bosses/projects burning/first/urgent/wants/say/all/mine',
    'what first/goes do/drop/comes you/on and/why', 'urgent', 'drop/dropped/postpone/postponed something/which/first/one',
    'decide/decided/decision without/alone/wrong/against/fast/quickly/you/made information/enough/knowing/regret',
    'gut feeling', 'half the information', 'unclear/vague/fuzzy/changing goal/task/requirements/request',
    'good/perfect enough or', 'quality or/versus speed', 'corner you/cut',
    'technical debt you/boss/convince/business/argue', 'unethical', 'ethic*', 'wrong thing/to do/you/refuse',
    'risk you took/take',
    // the person and the way on
    'your background/career/story/path/journey/experience/life/past/cv/strength/weakness/values/goals/dream/motivation/style/role',
    'what are you proud/good/bad/looking/best/missing/like',
    'what makes/made a/you/good a/happy/angry/proud/engineer/leave/better/stand/manager/team', 'what gets you',
    'good engineer/senior/colleague/manager/lead to', 'not good at', 'why this', 'why should we/i hire/choose/take',
    'leave/leaving/left your/the/last/that company/job/team',
    'last/previous/current/former/first job/employer/company/boss/team/role/manager/place/project',
    'your last/current/previous/first/next', 'five years time', 'dream job', 'looks like in bad/week/day',
    'teach yourself', 'taught yourself', 'side project', 'outside of work', 'hobby', 'conference talk',
    'lead/led/leading a/people/the/team without', 'manage/managed people/up/team', 'team lead', 'responsible for',
    'beyond your/the', 'your colleagues/boss/team/manager/friends would/say/describe/think/miss', 'say about you',
    'describe you', 'three words', 'say about/of your', 'use of ai', 'relocate/relocation', 'disagreed', 'you did',
    'did you', 'hardest', 'senior', 'learned', 'angry', 'decision', 'responsible', 'strength',
    // told apart from its neighbours: you, then, with others
    'time you', 'were you', 'you most', 'you helped/left/worked/decided/wanted/learned/chose',
    'you were/had to/the/wrong/right/asked/told', 'personally', 'did he/she/they know/agree/listen/thank/leave/forgive',
  ],
  weak: [
    'experience', 'team', 'colleague', 'mistake', 'communicat*', 'challenge', 'stress', 'pressure', 'expectation',
    'what did your manager/team/boss say', 'learn something new/quickly/fast', 'negotiat*', 'onboard*',
    // placed by how often it is heard elsewhere
    'he/she/they decides/decided/disagrees/insists', 'ninety days', 'disagree*', 'what do you not/dislike', 'embarrass*',
    'regret', 'in five years', 'push/pushed back',
    'convince* someone/somebody/them/him/her/manager/boss/team/client/customer/colleague', 'blame/blamed/blaming',
    // tell me about
    'a story',
    // with other people
    'help/helped/grow/grew/teach/taught someone/somebody/her/him/junior/newcomer/people',
    'sales/marketing/product/support/legal/management promised/promise/wants/sold/says/insists',
    // pressure, mistakes, choices
    'ashamed/embarrassed/embarrassing', 'stuck you/for/with/do/ask/who', 'dont know something/answer/and',
    // the person and the way on
    'felt', 'difficult', 'promised',
  ],
} as const satisfies LexiconEntries;
