/**
 * The address of the folder with the bundled commands and the review's worker.mjs, made where it is missing or out of date;
 * null: no bundle can be made here. `folder`: where bundles are kept; by default below node_modules.
 */
export function bundleFolder(folder?: string): Promise<URL | null>;
