/** What Ringside writes itself; transcripts come as text. */
export const holdsSessions = ({ name, type }: File): boolean => type === 'application/json' || /\.json$/i.test(name);
