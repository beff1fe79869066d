/** A database takes more room than a file: rows have indexes, and for a while there are two of them. */
const ROOM_PER_BYTE = 2.5;

export interface Room {
  readonly neededBytes: number;
  readonly freeBytes: number;
}

/** Null where there is enough, or nobody can say. */
export async function lackOfRoom(
  bytes: number,
  estimate: () => Promise<StorageEstimate> = () => navigator.storage.estimate(),
): Promise<Room | null> {
  const { quota, usage } = await estimate().catch((): StorageEstimate => ({}));
  if (quota === undefined || usage === undefined) return null;
  const [neededBytes, freeBytes] = [bytes * ROOM_PER_BYTE, Math.max(0, quota - usage)];
  return neededBytes > freeBytes ? { neededBytes, freeBytes } : null;
}
