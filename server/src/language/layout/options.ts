export interface LayoutOptions {
  /** Columns of one step of indentation. */
  indentSize: number;
  indentStyle: "space" | "tab";
  /** Columns that a line may have; what can be broken is broken before it is longer. */
  lineLength: number;
  /** Columns that a line may have which an author has put together of several, such as a session on one line. */
  rowLength: number;
  lineBreak: "\n" | "\r\n" | "\r";
  finalNewline: boolean;
}

export const defaultLayout: LayoutOptions = {
  indentSize: 2,
  indentStyle: "space",
  lineLength: 120,
  rowLength: 160,
  lineBreak: "\n",
  finalNewline: true,
};
