import { makeStyles } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  bar: { flexShrink: 0, marginTop: "8px", marginBottom: "8px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});
