declare const HOMEWORK_VERSION: string | undefined;

/** The version of this compiler; the build puts it in. */
export const compilerVersion: string = typeof HOMEWORK_VERSION === "string" ? HOMEWORK_VERSION : "0.0.0";
