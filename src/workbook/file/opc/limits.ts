/** Bounds on what a package may make us allocate; all are checked against the archive's directory before anything is inflated. */
export interface PackageLimits {
  readonly entries: number;
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of one inflated part. A sheet of 1,048,576 styled blank rows takes some 40–110 MB. */
  readonly partBytes: number;
  /** Bytes of all parts together. */
  readonly totalBytes: number;
  /** Inflated : compressed, for parts above `ratioFrom` bytes. Real sheets stay below 100. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MB = 1024 * 1024;

export const PACKAGE_LIMITS: PackageLimits = {
  entries: 10_000,
  fileBytes: 100 * MB,
  partBytes: 200 * MB,
  totalBytes: 400 * MB,
  ratio: 300,
  ratioFrom: 10 * MB,
};

/** Bytes as whole megabytes, rounded up, for messages. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MB);
}
