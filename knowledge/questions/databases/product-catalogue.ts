import type { Question } from '../question.ts';

export const productCatalogue = {
  id: 'databases/product-catalogue',
  prompt:
    "We sell shoes, laptops and books. Each has its own attributes, some come in sizes and colours. How do you lay out the catalogue's tables?",
  round: 'datastore',
  concepts: ['databases/relational-modelling', 'databases/keys', 'databases/indexes'],
  level: 'standard',
  points: [
    {
      text: 'Product and variant are two things: what is shown, and the SKU that has a price and a stock.',
      listensFor: [
        'product and variant*',
        'variant* table',
        'sku',
        'one product many variants',
        'variant has price/stock/size',
      ],
    },
    {
      text: 'Categories form a tree or many-to-many with products through a junction table.',
      listensFor: [
        'categor* tree',
        'parent id/category',
        'junction/join table',
        'many to many',
        'product category table',
        'adjacency list',
      ],
    },
    {
      text: 'Varying attributes: a JSON column with checked shape, or attribute tables; each with its price in querying.',
      listensFor: [
        'jsonb/json column',
        'json column for',
        'attribute table*',
        'attribute value',
        'eav',
        'attributes as/in json',
      ],
    },
    {
      text: 'Constraints hold the truth: unique SKU, foreign keys, no negative price, money in minor units or decimal.',
      listensFor: [
        'unique sku',
        'unique constraint on',
        'foreign key*',
        'check constraint',
        'cents/pence/minor',
        'decimal/numeric not/for',
        'not/never float',
      ],
    },
    {
      text: 'Indexes follow the list pages: category with sort order; facets and full text may go to a search index fed from here.',
      listensFor: [
        'index on category',
        'composite index',
        'gin index',
        'full text search',
        'elasticsearch',
        'search index',
      ],
    },
    {
      text: 'Past orders keep the price and the name as they were at purchase.',
      listensFor: [
        'price at purchase/order/time',
        'snapshot* price/product',
        'copy* price into/to/onto',
        'order line keeps/stores',
        'price history',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['jsonb/json column', 'attributes as/in json'],
      ask: 'Show me how you find all laptops with sixteen gigabytes of memory, quickly.',
    },
    {
      whenTheySay: ['eav', 'attribute value'],
      ask: 'What does reading one product with twenty attributes cost you there?',
    },
    {
      whenTheySay: ['elasticsearch', 'search index'],
      ask: 'A price changes. How long may the search page be wrong?',
    },
  ],
  redFlags: [
    'One wide table with a column per attribute of every kind',
    'Prices in floating point',
    "Orders that read today's price",
  ],
} as const satisfies Question;
