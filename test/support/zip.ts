import { inflateRawSync } from "node:zlib";

/** A file in an archive. */
export interface ZipEntry {
  path: string;
  /** In bytes, as it lies in the archive. */
  packed: number;
  read(): Buffer;
}

/** The files of a zip archive, in its order. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0) throw new Error("This is no zip archive.");
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) break;
    const header = archive.readUInt32LE(at + 42);
    const path = archive.toString("utf8", at + 46, at + 46 + name);
    entries.push({
      path,
      packed,
      read: () => {
        const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
        const data = archive.subarray(start, start + packed);
        return method === 0 ? data : inflateRawSync(data);
      },
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
