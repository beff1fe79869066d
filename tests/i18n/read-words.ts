import { parseSync } from 'vite';

export interface Words {
  /** What somebody could read and is written in the source itself. */
  readonly visible: readonly string[];
  /** Keys that `t` is called with; "*" stands for what is put in. */
  readonly keys: readonly string[];
  /** Keys that `t` is called with while the module loads. */
  readonly early: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Attributes that are read out or shown. */
const SHOWN = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;
/** Attributes that hold code, whatever it looks like. */
const CODE = /^(?:className|data-.+|lang|dir|id|d|viewBox|accept|type|role|key|name|style)$/;
const LETTERS = /\p{L}{2}/u;
/** Begins like a sentence, and goes on with a second word; or ends like one. */
const PROSE = /^\p{Lu}[\p{L}’']* \p{L}|^\p{L}[^\n]* \p{L}+[.!?…]$/u;

/** Everything in a source file that is, or leads to, words for the user. A real parser reads it. */
export function readWords(path: string, code: string): Words {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const found = { visible: [] as string[], keys: [] as string[], early: [] as string[] };
  walk(program as unknown as Node, { inFunction: false, shown: false }, found);
  return found;
}

interface Place {
  readonly inFunction: boolean;
  /** Whether a string that stands here is drawn. */
  readonly shown: boolean;
}

function walk(node: Node, place: Place, found: { visible: string[]; keys: string[]; early: string[] }): void {
  const text = textOf(node);
  if (text !== null) {
    if (LETTERS.test(text.replaceAll('*', '')) && (place.shown || PROSE.test(text))) found.visible.push(text.trim());
    if (/^[\w-]+(?:\.[\w*-]+)+$/.test(text)) found.keys.push(text);
  }
  if (isCallOfT(node)) {
    const key = textOf((node['arguments'] as readonly Node[])[0]);
    if (!place.inFunction) found.early.push(key ?? '?');
  }
  for (const [field, child] of childrenOf(node)) walk(child, placeOf(node, field, place), found);
}

function placeOf(parent: Node, field: string, place: Place): Place {
  switch (parent.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return { inFunction: true, shown: false };
    case 'JSXElement':
    case 'JSXFragment':
      return { ...place, shown: field === 'children' };
    case 'JSXAttribute':
      return { ...place, shown: SHOWN.test(nameOf(parent)) };
    // What these lead to is drawn where they stand.
    case 'JSXExpressionContainer':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TemplateLiteral':
    case 'ParenthesizedExpression':
      return { ...place, shown: place.shown && field !== 'test' };
    default:
      return { ...place, shown: false };
  }
}

function childrenOf(node: Node): (readonly [string, Node])[] {
  if (node.type === 'JSXAttribute' && CODE.test(nameOf(node))) {
    return isNode(node['value']) && node['value'].type === 'JSXExpressionContainer' ? callsIn(node['value']) : [];
  }
  if (
    /^(?:Import|Export(?:All)?Declaration|TS)/.test(node.type) &&
    node.type !== 'TSAsExpression' &&
    node.type !== 'TSSatisfiesExpression'
  )
    return [];
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [field, child] as const),
  );
}

/** In an attribute of code only functions count: a handler may well show something. */
const callsIn = (container: Node): (readonly [string, Node])[] =>
  isNode(container['expression']) && /Function/.test(container['expression'].type)
    ? [['expression', container['expression']]]
    : [];

function textOf(node: Node | undefined): string | null {
  if (node === undefined) return null;
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join('*');
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const nameOf = (attribute: Node): string => String((attribute['name'] as { readonly name?: unknown }).name);

const isCallOfT = (node: Node): boolean =>
  node.type === 'CallExpression' && (node['callee'] as { readonly name?: unknown }).name === 't';
