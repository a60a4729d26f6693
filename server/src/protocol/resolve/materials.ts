const extension = /\.([A-Za-z][A-Za-z0-9]{0,4})$/;

/** Kinds of file that are recognised by their ending even where the name holds spaces. */
const handedOut = new Set(
  [
    "pdf md txt rtf doc docx odt xls xlsx ods csv ppt pptx odp html htm epub",
    "png jpg jpeg gif svg webp mp3 m4a wav ogg mp4 m4v mov webm zip",
  ]
    .join(" ")
    .split(" "),
);

/**
 * The file that a text of `materials` names, read from the folder of the text; undefined for other words. A web address
 * is no file of the project.
 */
export function fileNamed(text: string | undefined): string | undefined {
  const name = text?.trim() ?? "";
  const ending = extension.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || /^[a-z][a-z0-9+.-]+:\/\//i.test(name) || /^www\./i.test(name)) return undefined;
  return handedOut.has(ending) || !/\s/.test(name) ? name : undefined;
}
