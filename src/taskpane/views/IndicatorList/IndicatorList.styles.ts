import { makeStyles } from "@fluentui/react-components";

export const useIndicatorListStyles = makeStyles({
  /** The tab says it already; screen readers go by headings. */
  head: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  list: { marginTop: "8px" },
  none: { marginTop: "16px" },
});
