import { createContext } from "react";
import type { FullView } from "../../app/full-view";

/** null: there is none here. */
export const FullViewContext = createContext<FullView | null>(null);
