/** Words as any text classifier gets them: lower case, letters and digits. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
