/** What became of storing something. What failed left everything as it was. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly reason: 'storage-full' | 'storage-failed' };
