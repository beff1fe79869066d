import type { en } from './en/index.ts';

type English = typeof en;

/** "coach.tick", "notes.count_one": where each text stands. */
type PathsOf<T, Before extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string ? `${Before}${Key}` : PathsOf<T[Key], `${Before}${Key}.`>;
}[keyof T & string];

/** What `t` takes: the forms of a plural are one key. */
export type MessageKey = WithoutForm<PathsOf<English>>;
type WithoutForm<Path> = Path extends `${infer Base}_${'one' | 'other'}` ? Base : Path;

/** What has to be given with a key: nothing, or a value for each `{{name}}` of its text. */
export type ValuesFor<Key extends MessageKey> = [NamesIn<TextAt<English, Key>>] extends [never]
  ? []
  : [values: { readonly [Name in NamesIn<TextAt<English, Key>>]: Name extends 'count' ? number : string | number }];

type TextAt<T, Path> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? TextAt<T[Head], Rest>
    : never
  : Path extends keyof T
    ? T[Path]
    : `${Path & string}_other` extends keyof T
      ? T[`${Path & string}_other` & keyof T]
      : never;

type NamesIn<Text> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? (Inside extends `${infer Name}, ${string}` ? Name : Inside) | NamesIn<Rest>
  : never;

/** The same keys in another language, and further plural forms where that language has them. */
export type Translation<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translation<T[Key]>;
} & { readonly [Key in keyof T as FurtherForm<Key>]?: string };

type FurtherForm<Key> = Key extends `${infer Base}_other` ? `${Base}_${'zero' | 'two' | 'few' | 'many'}` : never;
