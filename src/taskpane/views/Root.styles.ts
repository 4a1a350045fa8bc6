import { makeStyles, tokens } from "@fluentui/react-components";

export const useRootStyles = makeStyles({
  root: {
    height: "100vh",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (prefers-reduced-motion: reduce)": { "& *": { animationDuration: "0.01ms", transitionDuration: "0.01ms" } },
  },
});
