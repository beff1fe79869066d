import type { Question } from '../question.ts';

export const versioning = {
  id: 'apis/versioning',
  prompt:
    "Your API has two hundred integrations, and you need to change a field's meaning. How do you version, and how do you ever get rid of the old one?",
  round: 'api-design',
  concepts: ['api/versioning', 'api/backward-compatibility'],
  level: 'standard',
  points: [
    {
      text: 'Most changes need no version: adding is compatible, clients ignore what they do not know.',
      listensFor: [
        'additive',
        'add* optional/field*/new',
        'backward compatible',
        'ignore unknown',
        'no new version',
        'non breaking',
      ],
    },
    {
      text: 'A breaking change gets a new major version, in the path, a header or the media type, each with its price.',
      listensFor: [
        'version in path/url/header',
        'slash v2/v1',
        'accept header',
        'media type',
        'date based',
        'header version*',
        'major version',
        'url version*',
      ],
    },
    {
      text: 'A changed meaning is breaking, though the shape is the same; a new field beside the old is often better.',
      listensFor: [
        'new field beside/next/alongside/instead',
        'both fields',
        'meaning change*',
        'behaviour/behavior change*',
        'breaking',
      ],
    },
    {
      text: 'Two versions run side by side on one core, with a thin translation at the edge.',
      listensFor: [
        'side by side',
        'adapter*',
        'translat*',
        'transform* layer/at/response*',
        'both versions',
        'same core/logic/service',
        'map* old/v1',
      ],
    },
    {
      text: 'The old one ends in the open: announced, marked with Deprecation and Sunset headers, measured per client, switched off after brownouts.',
      listensFor: [
        'deprecat*',
        'sunset',
        'usage per/by client/key',
        'who still/uses',
        'announce*',
        'migration guide',
        'contact* client*',
        'switch* off',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['version in path/url/header', 'slash v2/v1'],
      ask: 'Does one changed field raise the version of the whole API?',
    },
    {
      whenTheySay: ['usage per/by client/key', 'who still/uses'],
      ask: 'Your largest customer will not move. What now?',
    },
    {
      whenTheySay: ['translat*', 'adapter*'],
      ask: 'Where do bug fixes go: into both?',
    },
  ],
  redFlags: [
    'A new version for every release',
    'Changes the meaning in place, with a note in the changelog',
    'Has never switched one off',
  ],
} as const satisfies Question;
