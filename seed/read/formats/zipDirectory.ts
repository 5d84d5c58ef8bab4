/**
 * The table of contents of a ZIP archive, read and judged before anything is inflated. After PKWARE's APPNOTE 6.3.10, sections 4.3.7,
 * 4.3.12 and 4.3.16. Inflating the parts one needs: zipParts.ts.
 */
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedBytes: number;
  /** As the directory says; zipParts.ts finds out whether it is true. */
  readonly unpackedBytes: number;
  /** Of the entry's own header, in the archive. */
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MAX_COMMENT = 0xffff;
const MIB = 1024 * 1024;

/**
 * The entries of an archive whose directory keeps within LIMITS.archive.
 * @param file its name, for the error
 * @throws PasserelleError DOCUMENT_ARCHIVE_UNSAFE over a limit, DOCUMENT_UNREADABLE when the directory is cut, damaged or overlapping
 */
export function readZipDirectory(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged(file);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  // Before the entries are walked: the count itself is already an answer. 65,535 also stands for "see ZIP64", which no document needs.
  if (count > LIMITS.archive.maxEntries) throw unsafe(file, count, 0);
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_MARK) throw damaged(file);
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged(file);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  judge(entries, bytes.length, directory, file);
  return entries;
}

/** The end record stands last but for a comment. The one nearest the end counts, and only if its comment reaches the end exactly. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_MARK && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return undefined;
}

function judge(entries: readonly ZipEntry[], archiveBytes: number, directory: number, file: string): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const isTooLarge = unpacked > LIMITS.archive.maxUnpackedBytes;
  if (isTooLarge || unpacked > archiveBytes * LIMITS.archive.maxRatio) throw unsafe(file, entries.length, unpacked);
  // Entries that share their bytes make a small archive unpack to a huge one (D. Fifield, "A better zip bomb", 2019).
  let free = 0;
  for (const { offset, compressedBytes } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw damaged(file);
    free = offset + compressedBytes;
  }
  if (free > directory) throw damaged(file);
}

function unsafe(file: string, entries: number, unpackedBytes: number): PasserelleError {
  const { maxEntries, maxUnpackedBytes, maxRatio } = LIMITS.archive;
  return new PasserelleError('DOCUMENT_ARCHIVE_UNSAFE', {
    file,
    entries,
    unpacked: Math.ceil(unpackedBytes / MIB),
    maxEntries,
    maxUnpacked: maxUnpackedBytes / MIB,
    maxRatio,
  });
}

const damaged = (file: string) => new PasserelleError('DOCUMENT_UNREADABLE', { file, format: 'ZIP' });
