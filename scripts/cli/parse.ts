import * as v from 'valibot';
import { BadInput } from './bad-input.ts';

/**
 * @param where what the text is, for the message: "line 3", "dialogue.json"
 * @throws {BadInput} naming the place and the field
 */
export function parseJson<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  where: string,
): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${where}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? '(the whole)';
  throw new BadInput(`${where}: field "${field}": ${issue.message}`);
}
