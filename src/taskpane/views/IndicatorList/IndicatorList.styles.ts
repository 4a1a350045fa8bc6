import { makeStyles } from "@fluentui/react-components";

export const useIndicatorListStyles = makeStyles({
  /** The tab says it already; screen readers go by headings. */
  head: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  none: { marginTop: "16px" },
});
