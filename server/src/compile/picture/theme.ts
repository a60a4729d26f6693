/** The colours of a picture, resolved, as SVG writes them. */
export interface PictureTheme {
  background: string;
  text: string;
  /** Text that may stand back. */
  quiet: string;
  /** Hairlines. */
  line: string;
  /** Behind the titles of stages and in boxes. */
  surface: string;
  /** What is planned, and how much. */
  accent: string;
  /** How strongly the accent fills a shape, from 0 to 1. */
  fill: number;
  error: string;
  warning: string;
  hint: string;
}

export type ThemeName = "light" | "dark" | "high-contrast";

export const themes: Readonly<Record<ThemeName, PictureTheme>> = {
  light: {
    background: "#ffffff",
    text: "#1f2430",
    quiet: "#5a6472",
    line: "#d5dae1",
    surface: "#eff2f6",
    accent: "#1f6aa5",
    fill: 0.16,
    error: "#b3261e",
    warning: "#8a5a00",
    hint: "#1f6aa5",
  },
  dark: {
    background: "#1e2127",
    text: "#e4e7ec",
    quiet: "#a3acb9",
    line: "#3b424d",
    surface: "#2a2f38",
    accent: "#79b8ee",
    fill: 0.22,
    error: "#ff8f84",
    warning: "#e8b55a",
    hint: "#79b8ee",
  },
  "high-contrast": {
    background: "#000000",
    text: "#ffffff",
    quiet: "#ffffff",
    line: "#9fb4c7",
    surface: "#000000",
    accent: "#ffffff",
    fill: 0,
    error: "#ff9a9a",
    warning: "#ffd76a",
    hint: "#9ad6ff",
  },
};
