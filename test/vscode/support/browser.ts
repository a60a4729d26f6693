import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** A browser without a window, without a network of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject("chromium"),
    headless: true,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update"],
    ],
  });
}

export const windowSize = { width: 1280, height: 800 };

/** What the workbench is asked for with its address. */
export function workbenchUrl(address: string, folder: string, payload: readonly (readonly [string, string])[]): string {
  const said = JSON.stringify([...payload, ["skipWelcome", "true"], ["skipReleaseNotes", "true"]]);
  return `${address}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(said)}`;
}

/** How the workbench names a file on the machine that serves it. */
export function remoteUri(address: string, path: string): string {
  return `vscode-remote://${new URL(address).host}${path}`;
}
