import { createContext } from "react";

/** Opens a workbook of the review in the full view; null: this host has no such view (in Excel the user opens the file). */
export const FullViewContext = createContext<((file: string, blob: Blob) => void) | null>(null);
