import { parseSync } from 'vite';

export interface Import {
  readonly from: string;
  /** Only types are named: nothing of it is there when the code runs. */
  readonly isType: boolean;
}

/**
 * Everything that a source file imports: statements, re-exports, `import()` and types written as
 * `import('...')`. A real parser reads them, so that text in strings and comments does not count.
 */
export function readImports(path: string, code: string): Import[] {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const statements = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const reExports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, isType }] : []));
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    from: unquote(code.slice(moduleRequest.start, moduleRequest.end)),
    isType: false,
  }));
  return [...statements, ...reExports, ...dynamic];
}

const unquote = (literal: string) => literal.replace(/^['"`]|['"`]$/g, '');
