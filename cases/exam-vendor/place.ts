/** Where files are exchanged with the exam vendor. */
export type VendorPlace = { seriesCode: string } & (
  | { kind: 'folder'; folder: string }
  /** `url`: `sftp://user[:password]@host[:port]/path`; `hostKey`: SHA-256 fingerprint in base64; `keyFile`: our private key. */
  | { kind: 'sftp'; url: string; hostKey: string; keyFile?: string }
  /** Sandbox and tests: behaves like the vendor. */
  | { kind: 'simulator' }
);
export const simulator: VendorPlace = { kind: 'simulator', seriesCode: 'CMPSS' };
