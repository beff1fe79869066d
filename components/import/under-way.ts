let underWay = 0;

/** Counts as an import until it is settled. */
export async function asImport<T>(work: Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await work;
  } finally {
    underWay -= 1;
  }
}

/** Whether this page is bringing in a file: whatever ends the page ends that too. */
export const isImporting = (): boolean => underWay > 0;
