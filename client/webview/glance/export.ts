import type { GlanceModel } from "../../../server/src/compile/glance/glance-model.js";
import type { GlanceWords } from "../../../server/src/compile/glance/words/glance-words.js";
import { glanceSvg } from "../../../server/src/compile/picture/glance-svg.js";
import type { PictureTheme } from "../../../server/src/compile/picture/theme.js";

/** Twice the size, so that it is sharp in print. */
const pixelsPerUnit = 2;
/** Browsers draw no larger canvas. */
const mostPixels = 16_000;

/** The picture as a file: the text of an SVG, or a PNG in base64 that was drawn from it. */
export async function exported(
  format: "svg" | "png",
  model: GlanceModel,
  theme: PictureTheme,
  words: GlanceWords,
): Promise<string> {
  const svg = glanceSvg(model, theme, words);
  return format === "svg" ? svg : asPng(svg);
}

async function asPng(svg: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(pixelsPerUnit, mostPixels / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
  } finally {
    URL.revokeObjectURL(address);
  }
}
