import { makeStyles } from "@fluentui/react-components";

export const useMainRegionStyles = makeStyles({
  whole: { height: "100%", minHeight: 0 },
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
});
