/** What a person can set in the editor, below `homework`. Every setting has a default, so that a client need send none. */
export interface Settings {
  readonly diagnostics: {
    /** Whether files that no editor shows are checked as well. */
    readonly closedFiles: boolean;
  };
  readonly inlayHints: {
    readonly weeklyLoad: boolean;
    readonly reviewSession: boolean;
    readonly inheritedValues: boolean;
  };
  readonly codeLens: {
    readonly homework: boolean;
    readonly protocol: boolean;
  };
  readonly format: { readonly enable: boolean };
}

export const defaultSettings: Settings = {
  diagnostics: { closedFiles: true },
  inlayHints: { weeklyLoad: true, reviewSession: true, inheritedValues: true },
  codeLens: { homework: true, protocol: true },
  format: { enable: true },
};

/** Reads what a client sends; what is missing, unknown or of the wrong kind is taken as its default. */
export function readSettings(sent: unknown): Settings {
  return Object.fromEntries(
    Object.entries(defaultSettings).map(([group, defaults]) => [group, readGroup(defaults, valueAt(sent, group))]),
  ) as unknown as Settings;
}

function readGroup(defaults: Readonly<Record<string, boolean>>, sent: unknown): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, otherwise]) => {
      const value = valueAt(sent, name);
      return [name, typeof value === "boolean" ? value : otherwise];
    }),
  );
}

function valueAt(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
}
