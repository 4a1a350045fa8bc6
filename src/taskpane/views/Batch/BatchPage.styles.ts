import { makeStyles, tokens } from "@fluentui/react-components";

export const useBatchPageStyles = makeStyles({
  // Down to the window's end, so that files can be dropped anywhere (see Batch).
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  head: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    justifyContent: "space-between",
    padding: "8px 12px 0",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
