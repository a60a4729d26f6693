// What the server and its clients say to each other beyond the common protocol. Types and names only: both sides read them.

/** Server to client, where the server reaches no disk: which files there are below a folder. */
export const listFiles = "homework/listFiles";
export interface ListFilesParams {
  /** URI */
  folder: string;
  /** `all` below the folder, without hidden folders and `node_modules`, or `here` for those right in it. */
  reach: "all" | "here";
}
export interface ListFilesResult {
  /** Relative to the folder, with forward slashes. */
  paths: string[];
}

/** Server to client, where the server reaches no disk: the texts of files. */
export const readFiles = "homework/readFiles";
export interface ReadFilesParams {
  uris: string[];
}
export interface ReadFilesResult {
  /** In the order in which they were asked for; null for a file that cannot be read. */
  texts: (string | null)[];
}

/** URIs of the standard library's files, whose texts the client asks the server for (`workspace/textDocumentContent`). */
export const libraryScheme = "homework-library";
/** Command of the server: mends all findings of one kind that can be mended in one way only, in all files. */
export const fixAllCommand = "homework.server.fixAll";
export interface FixAllParams {
  /** The code of the findings. */
  code: string;
}
