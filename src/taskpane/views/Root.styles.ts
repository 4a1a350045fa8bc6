import { makeStyles, tokens } from "@fluentui/react-components";
import { low } from "../theme/low";

export const useRootStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    "& > main": { flexGrow: 1 },
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // No last line of a single character, where the browser can help it.
    textWrap: "pretty",
    [low]: { height: "auto", minHeight: "100vh" },
    // No transition at all, however short: an inherited colour would pass on from each element to the next a frame later.
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0.01ms", transitionDuration: "0.01ms", transitionProperty: "none" },
    },
  },
  notice: { flexShrink: 0, padding: "0 12px" },
});
