import { makeStyles } from "@fluentui/react-components";

export const useIndicatorListStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  none: { marginTop: "16px" },
});
