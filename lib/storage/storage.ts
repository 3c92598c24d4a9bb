/** An upload being taken in: its bytes lie apart and are seen by nobody until `keep`. */
export interface StagedObject {
  sha256: string;
  bytes: number;
  /** All of the bytes, for looking into the content. */
  read(): Promise<Buffer>;
  /** Makes the object readable under its SHA-256; the same content twice is kept once. */
  keep(): Promise<void>;
  /** Throws the bytes away. Does nothing after `keep`. */
  discard(): Promise<void>;
}

export interface StoredObject {
  bytes: number;
  stream(): ReadableStream<Uint8Array>;
}

export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Where files lie. Objects are named by the SHA-256 of their bytes (64 hex digits); what is made from one,
 * such as a smaller picture, lies beside it as `<sha256>.<variant>`, the variant being letters, digits, `-`.
 */
export interface FileStorage {
  /** Reads a source to its end while hashing it. Throws TooLargeError as soon as it exceeds `maxBytes`. */
  stage(source: ByteSource, maxBytes?: number): Promise<StagedObject>;
  /** Stages and keeps in one go, for bytes that need no judging. */
  put(source: ByteSource): Promise<{ sha256: string; bytes: number }>;
  putVariant(sha256: string, variant: string, content: Uint8Array): Promise<void>;
  /** The object or one of its variants, or null when there is none. */
  get(sha256: string, variant?: string): Promise<StoredObject | null>;
  has(sha256: string, variant?: string): Promise<boolean>;
  /** Removes an object and all that was made from it; nothing when there is none. */
  remove(sha256: string): Promise<void>;
}

/** Thrown when a source is longer than was allowed; nothing of it stays. */
export class TooLargeError extends Error {
  constructor(readonly maxBytes: number) {
    super(`More than ${maxBytes} bytes`);
  }
}
