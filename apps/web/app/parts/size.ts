const kilo = 1024;

/** Bytes for people: "820 kB", "2.1 MB". */
export const size = (bytes: number): string =>
  bytes < kilo * kilo ? `${Math.max(1, Math.round(bytes / kilo))} kB` : `${(bytes / kilo / kilo).toFixed(1)} MB`;
