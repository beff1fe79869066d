export const pictureOf = (name: string): string => `/avatars/${encodeURIComponent(name)}`;
