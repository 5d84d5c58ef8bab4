/** Inflates chosen parts of an archive, never beyond the size its directory announced, and packs parts anew for a library to open. */
import { crc32, inflateRawSync } from 'node:zlib';
import { PasserelleError } from '../../../model/errors.ts';
import type { ZipEntry } from './zipDirectory.ts';

export type ZipParts = ReadonlyMap<string, Uint8Array>;

const LOCAL_MARK = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The entries that `isWanted` names, inflated. Of two entries with one name the last counts.
 * @throws PasserelleError DOCUMENT_ENCRYPTED; DOCUMENT_UNREADABLE when a part is cut, damaged, or larger or smaller than announced
 */
export function readZipParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
  file: string,
): ZipParts {
  const wanted = entries.filter((entry) => isWanted(entry.name));
  if (wanted.some((entry) => entry.isEncrypted)) throw new PasserelleError('DOCUMENT_ENCRYPTED', { file });
  return new Map(wanted.map((entry) => [entry.name, inflate(bytes, entry, file)]));
}

function inflate(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isThere = entry.offset + LOCAL_BYTES <= bytes.length && view.getUint32(entry.offset, true) === LOCAL_MARK;
  if (!isThere) throw damaged(file);
  const start =
    entry.offset + LOCAL_BYTES + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedBytes);
  const unpacked = entry.method === STORED ? packed : inflateAtMost(packed, entry, file);
  if (unpacked.length !== entry.unpackedBytes) throw damaged(file);
  return unpacked;
}

function inflateAtMost(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(file);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) });
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/** An archive of these parts, stored without compression. What a library opens is then exactly what was checked here. */
export function packZip(parts: ZipParts): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const nameBytes = Buffer.from(name);
    // Shared by both headers: version 2.0, UTF-8 names, stored, 1 January 1980, checksum, twice the size, length of the name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x0021, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    local.push(mark(LOCAL_MARK), common, nameBytes, Buffer.from(bytes));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(mark(0x02014b50), Buffer.from([20, 0]), common, rest, nameBytes);
    offset += LOCAL_BYTES + nameBytes.length + bytes.length;
  }
  const directoryBytes = directory.reduce((sum, buffer) => sum + buffer.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directoryBytes, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...directory, mark(0x06054b50), end]);
}

function mark(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

const damaged = (file: string, cause?: unknown) =>
  new PasserelleError('DOCUMENT_UNREADABLE', { file, format: 'ZIP' }, { cause });
