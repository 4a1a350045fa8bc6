/** One file of a ZIP archive: what its central directory says, and its bytes as they are stored. */
export interface ZipEntry {
  readonly name: string;
  /** The name as stored (its encoding is the archive's business). */
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly neededVersion: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  /** Compressed bytes, a view into the file. */
  readonly data: Uint8Array;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_END = 0x06064b50;

/** Bit 0: the entry is encrypted; bit 3: sizes follow the data; bit 11: the name is UTF-8. */
export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_UTF8 = 0x0800;
