/** Carries files to the vendor and back; knows nothing of what is in them. */
export interface Transport {
  /** The whole file under its name or nothing; the same file again is the same file. */
  send(name: string, content: Buffer): Promise<void>;
  /** Names of the files that wait for us. */
  waiting(): Promise<string[]>;
  fetch(name: string): Promise<Buffer>;
  /** A file that is not there is removed already. */
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Where files lie, below the place that is configured. */
export const folders = { out: 'to-vendor', in: 'from-vendor' } as const;

/** A name we take: no path, nothing hidden, nothing that is still being written. */
export const isFileName = (name: string): boolean => /^[A-Za-z0-9][\w.-]*$/.test(name) && !/\.(part|filepart|tmp|arriving)$/i.test(name);
