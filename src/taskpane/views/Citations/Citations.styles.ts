import { makeStyles, tokens } from "@fluentui/react-components";

export const useCitationStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
