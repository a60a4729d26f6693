import type { PictureTheme } from "../../../server/src/compile/picture/theme.js";

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** The colours of the editor's theme, resolved: a picture that is saved has no editor around it. */
export function editorTheme(): PictureTheme {
  const { classList } = document.body;
  const isHighContrast = classList.contains("vscode-high-contrast") || classList.contains("vscode-high-contrast-light");
  const isDark = classList.contains("vscode-dark");
  const read = (...names: string[]) => names.map((name) => colourOf(name)).find((found) => found !== undefined);
  const system = systemColours();
  const background = read("--vscode-editor-background") ?? system.background;
  const text = over(read("--vscode-editor-foreground", "--vscode-foreground") ?? system.text, background);
  const shade = (alpha: number) => written(over({ ...text, alpha }, background));
  const solid = (colour: Colour | undefined) => written(over(colour ?? text, background));
  const contrast = read("--vscode-contrastBorder") ?? text;
  return {
    background: written(background),
    text: written(text),
    quiet: isHighContrast ? written(text) : solid(read("--vscode-descriptionForeground")),
    line: isHighContrast ? solid(contrast) : shade(0.17),
    surface: isHighContrast ? written(background) : shade(0.06),
    accent: isHighContrast ? written(text) : solid(read("--vscode-charts-blue", "--vscode-focusBorder")),
    fill: isHighContrast ? 0 : isDark ? 0.22 : 0.16,
    error: solid(read("--vscode-problemsErrorIcon-foreground", "--vscode-editorError-foreground")),
    warning: solid(read("--vscode-problemsWarningIcon-foreground", "--vscode-editorWarning-foreground")),
    hint: solid(read("--vscode-problemsInfoIcon-foreground", "--vscode-editorInfo-foreground")),
  };
}

/** Calls back when the editor changes its theme, which it does by rewriting what it sets on the page. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style", "class"] });
  observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
  return () => observer.disconnect();
}

function colourOf(variable: string): Colour | undefined {
  const value = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
  return value === "" ? undefined : resolved(value);
}

function systemColours(): { background: Colour; text: Colour } {
  const black = { red: 0, green: 0, blue: 0, alpha: 1 };
  const white = { red: 255, green: 255, blue: 255, alpha: 1 };
  return { background: resolved("Canvas") ?? white, text: resolved("CanvasText") ?? black };
}

/** Any colour that CSS knows, as the browser works it out. */
function resolved(value: string): Colour | undefined {
  const probe = document.createElement("span");
  probe.style.color = value;
  if (probe.style.color === "") return undefined;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const inUnits = computed.startsWith("color(");
  const [red, green, blue, alpha = 1] = [...computed.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const scale = inUnits ? 255 : 1;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

function over(colour: Colour, { red, green, blue }: Colour): Colour {
  const mixed = (front: number, back: number) => front * colour.alpha + back * (1 - colour.alpha);
  return { red: mixed(colour.red, red), green: mixed(colour.green, green), blue: mixed(colour.blue, blue), alpha: 1 };
}

function written({ red, green, blue }: Colour): string {
  const hex = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}
